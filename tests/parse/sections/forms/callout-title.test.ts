import { expect, it } from "vitest";
import { calloutBodyStart, hasTypedTitle } from "../../../../src/parse/sections/forms/callout-title.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../../support/parse-body.ts";

it.each([
  ["> [!note] 메모\n> 말", true],
  ["> [!note]\n> 말", false],
])("knows for %j whether its author gave it a title, and what is below", (markdown, isTitled) => {
  const body = bodyOf(markdown);
  const [block] = blocksIn(body.tokens, 0, body.tokens.length);
  if (block === undefined) throw new Error("no callout");
  expect(hasTypedTitle(body, block)).toBe(isTitled);
  expect(body.tokens[calloutBodyStart(body, block) + 1]?.content).toBe("말");
});
