import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { findMarkupProblems } from "../../../src/parse/markup-problems.ts";
import { bodyOf, htmlOf } from "../../support/parse-body.ts";

const rules = (text: string) => findMarkupProblems(bodyOf(text), null).map(({ rule }) => rule);

describe("mentionedTags", () => {
  it.each([
    ['클래스 <div class="a">와\n블로그 <div class="b"> 로', 2],
    ["쓰는 방법은 <section>, <p> 태그다.", 2],
    ["A<B>C", 1],
    ["<B> 태그는 굵게", 1],
    ["List<A>와 <b>가</b>", 1],
    ["마지막에 </div>를 빼먹었다", 1],
    ["| 가 |\n|---|\n| <li> 태그 |", 1],
    ["가 <center>나\n\n다</center>", 2],
  ])("shows the tags that are spoken of in %j as they were typed, and says so", (text, count) => {
    expect(htmlOf(text).match(/&lt;/gu)).toHaveLength(count);
    expect(rules(text)).toEqual(Array.from({ length: count }, () => "unclosed-element"));
  });

  it.each([
    "가 <div>나</div> 다",
    "가 <ul><li>나<li>다</ul>",
    "가 <b>나\n\n다</b>",
    "<div>\n\n가</div>",
    '가 <span class="a">나',
    '<p markdown="1">가\n\n나</p>',
    "가 <br> 나 <hr>",
    "가 <b><i>나</b></i>",
  ])("leaves the tags of %j to be tags", (text) => {
    expect(htmlOf(text)).not.toContain("&lt;");
  });

  it("says how to write a tag that is meant as words", () => {
    const [problem] = findMarkupProblems(bodyOf("A<B>C"), null);
    expect(problem === undefined ? null : messageOf(problem, "ko").next).toBe(
      "글자로 보이려던 것이면 \\<B> 나 `<B>` 로 쓰세요. 태그로 쓴 것이면 같은 문단에서 </B> 로 닫으세요",
    );
  });

  it("shows every tag of a paragraph as typed, or ends it", () => {
    const piece = fc.constantFrom("<div>", "</div>", "<b>", "</b>", "<p>", "</p>", "<i>", "가 ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = htmlOf(`가 ${pieces.join("")}`);
        for (const name of ["div", "b", "p", "i"]) {
          const typed = pieces.filter((one) => one === `<${name}>`).length;
          const written = html.split(`<${name}>`).length - 1;
          const shown = html.split(`&lt;${name}&gt;`).length - 1;
          expect(written + shown).toBeGreaterThanOrEqual(typed);
        }
      }),
    );
  });
});
