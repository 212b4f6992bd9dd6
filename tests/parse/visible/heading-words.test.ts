import { expect, it } from "vitest";
import { headingWords } from "../../../src/parse/visible/heading-words.ts";
import { bodyOf } from "../../support/parse-body.ts";

it("a heading's words are as a reader sees them, with their place in the file", () => {
  const body = bodyOf("글\n\n## **배운** 점\n");
  const index = body.tokens.findIndex(({ type }) => type === "heading_open");
  expect(headingWords(body, index)).toMatchObject({
    value: "배운 점",
    place: { start: { line: 3, column: 4 }, end: { line: 3, column: 12 } },
  });
});

it("only headings have any", () => {
  expect(headingWords(bodyOf("글\n"), 0)).toBeNull();
  expect(headingWords(bodyOf("글\n"), 99)).toBeNull();
});
