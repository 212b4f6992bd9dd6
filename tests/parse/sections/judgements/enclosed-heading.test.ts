import { expect, it } from "vitest";
import { readHeading } from "../../../../src/parse/sections/forms/heading.ts";
import { withoutEnclosedHeading } from "../../../../src/parse/sections/judgements/enclosed-heading.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

it("takes a heading inside an element as part of what is around it, and any other literally", () => {
  const body = bodyWithLexicon("## 안");
  const [block] = blocksIn(body.tokens, 0, body.tokens.length);
  if (block === undefined) throw new Error("no block");
  const met = readHeading(body, block);
  const standing = { before: null, article: null, block };
  expect(withoutEnclosedHeading(met, standing, { enclosed: new Set([0]) })).toEqual({ kind: "plain" });
  expect(withoutEnclosedHeading(met, standing, { enclosed: new Set() })).toBe(met);
});
