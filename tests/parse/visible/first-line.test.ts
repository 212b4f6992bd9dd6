import { expect, it } from "vitest";
import { blocksIn } from "../../../src/parse/visible/blocks.ts";
import { firstLineOf } from "../../../src/parse/visible/first-line.ts";
import { bodyOf } from "../../support/parse-body.ts";

function firstLines(markdown: string): readonly string[] {
  const body = bodyOf(markdown);
  return [...blocksIn(body.tokens, 0, body.tokens.length)].map((block) => firstLineOf(body, block));
}

it("is a paragraph's, as typed, and of other blocks empty", () => {
  expect(firstLines("**키워드**: 금리\n둘째\n\n## 제목\n\n- 항목")).toEqual(["**키워드**: 금리", "", ""]);
  expect(firstLines("가".repeat(3000))).toEqual(["가".repeat(1000)]);
});
