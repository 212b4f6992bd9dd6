import { expect, it } from "vitest";
import { blockBefore } from "../../../src/parse/markdown/block-before.ts";
import { parseMarkdown } from "../../../src/parse/markdown.ts";
import { plainSettings } from "../../support/parse-body.ts";

it("finds the block that ends where another begins, with its contents", () => {
  const tokens = parseMarkdown("- 가\n\n나", plainSettings);
  const paragraph = tokens.findLastIndex(({ type }) => type === "paragraph_open");
  expect(blockBefore(tokens, paragraph).map(({ type }) => type)).toEqual(
    tokens.slice(0, paragraph).map(({ type }) => type),
  );
  expect(blockBefore(tokens, 1)).toEqual([]);
});
