import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { findMarkupProblems } from "../../../../src/parse/markup-problems.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { bodyOf, htmlOf } from "../../../support/parse-body.ts";

const told = (text: string) => findMarkupProblems(bodyOf(text), null).map(({ rule }) => rule);
const escaped = (text: string) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

describe("What looks like a tag, but has words in it", () => {
  it.each([
    "본문 a<b and c>d 끝",
    "if a<b AND b>c",
    "p<a or q>b",
    "Vec<S where S>0 이다",
    "금리<b CPI>물가",
    "a<b and\nc>d",
    "a<b class c>d",
  ])("is shown as typed, and told: %j", (text) => {
    expect(htmlOf(text)).toBe(`<p>${escaped(text)}</p>\n`);
    expect(told(text)).toEqual(["unclosed-element"]);
  });

  it("keeps its words in a block of HTML", () => {
    expect(htmlOf("<div>\na<b and c>d\n</div>")).toBe("<div>\na&lt;b and c&gt;d\n</div>");
  });

  it.each([
    "<video controls autoplay muted playsinline loop>글</video>",
    "<details open><summary>가</summary>나</details>",
    "<table><tr><td nowrap>가</td></tr></table>",
    "<hr noshade>",
    "<ol reversed><li>가</li></ol>",
    "가 <font color=red>나</font>",
    '가 <img src="/a.png" border=0 hspace=5 foo>',
    "<div data-zoom aria-busy>가</div>",
    '<div v-if="가" v-cloak>나</div>',
    '<div custom thing="a">나</div>',
    "<div markdown>\n\n가\n\n</div>",
    "가 <mark important>나</mark> <b>다</b>",
    "<div hidden>가</div>",
    "금리<b CPI PPI>물가</b>",
    "<b red>기사</b>",
    "가 <font blue>나</font>",
    "<h2 center>기사</h2>",
    "<details closed><summary bold>기사</summary>나</details>",
    "<div hidden private>가</div>",
    "가<u hidden memo>나</u>",
    "가<b v-cloak>나</b>",
    "<p align>가</p>",
  ])("is a tag with attributes: %j", (text) => {
    expect(htmlOf(text)).not.toContain("&lt;");
    expect(told(text)).toEqual([]);
  });

  it.each(["a<b 이고 c>d", "<AI or BI>", "1 <2 and 3> 2", "`a<b and c>d`", "\\<b and c>"])(
    "is text without a word about it: %j",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it("is told with what it looks like", () => {
    const [problem] = findMarkupProblems(bodyOf("본문 a<b and c>d 끝"), null);
    expect(problem === undefined ? null : messageOf(problem, "ko")).toEqual({
      problem: "태그처럼 보이지만, 이름 뒤의 낱말이 HTML에 없는 속성입니다. 쓰인 글자 그대로 보여 줍니다",
      expected: "</b> 로 닫은 <b>",
      found: "<b and c>",
      next: "글자로 보이려던 것이면 \\<b and c> 나 `<b and c>` 로 쓰세요. 태그로 쓴 것이면 같은 문단에서 </b> 로 닫으세요",
    });
  });

  it("costs no more for many", () => {
    expect(costGrowth((size) => htmlOf("a<b and c>d <b and ".repeat(size)), 500)).toBeLessThan(nearlyLinear);
  });
});
