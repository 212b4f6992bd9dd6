import { describe, expect, it } from "vitest";
import { findSwallowingComments } from "../../src/parse/swallowing-comments.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { range } from "../support/front-matter.ts";
import { bodyOf } from "../support/parse-body.ts";

function found(text: string) {
  return findSwallowingComments(bodyOf(text), null).map(({ rule, place }) => [rule, place && range(place)]);
}

describe("A comment whose end was forgotten", () => {
  it.each([
    ["첫.\n\n<!-- 메모 -- >\n\n## 요약\n\n내 요약\n\n<!-- 둘 -->\n\n끝", "3:1-3:5"],
    ["첫.\n<!-- 메모 -- >\n## 요약\n내 요약\n<!-- 둘 -->\n끝", "2:1-2:5"],
    ["첫.\n\n<!-- 메모\n\n## 요약\n\n내 요약\n\n<!-- 둘 -->\n\n끝", "3:1-3:5"],
    ["<!-- 메모 —>\n\n보임\n\na --> b", "1:1-1:5"],
    ["글 <!-- 메모 -- > 보임 <!-- 둘 --> 끝", "1:3-1:7"],
    ["> <!-- 메모\n>\n> 보임\n>\n> <!-- 둘 -->", "1:3-1:7"],
  ])("is an error where another ends it: %j", (text, place) => {
    expect(found(text)).toEqual([["unclosed-html", place]]);
  });

  it.each([
    ...["<!-- 하나 -->\n\n글\n\n<!-- 둘 -->", "글 <!-- 하나 --> 글 <!-- 둘 -->", "<!--\n여러\n\n줄\n-->"],
    ...["<!--[if !IE]><!-->\n글\n<!--<![endif]-->", "<!-- `<!--` 는 여는 표시 -->", "<!-- a -> b\n\nc --\n-->"],
    ...["<!-- 처음 -- > 다음\n-->", "```\n<!-- 메모 -- >\n<!-- 둘 -->\n```", "<!--more-->\n\n<!-- 메모 -->"],
    ...[
      "<!--\n1단계 —>\n2단계\n-->",
      "<!--\n- [ ] 할 일 -- >\n- [x] 한 일\n-->",
      "<!-- 메모\n  <!-- 옛 메모\n-->\n보임",
    ],
  ])("is not seen in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("costs no more for many", () => {
    expect(costGrowth((size) => found(`<!--${" \n> ".repeat(size)}-->`), 500)).toBeLessThan(nearlyLinear);
    expect(costGrowth((size) => found(`<!--${"-- >".repeat(size)}-->`), 500)).toBeLessThan(nearlyLinear);
  });
});
