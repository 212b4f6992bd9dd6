import { expect, it } from "vitest";
import { readHeading } from "../../../src/parse/sections/block-reading.ts";
import { readingWithin } from "../../../src/parse/sections/reading-within.ts";
import { blocksIn } from "../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { plainLexicon } from "../../support/read-sections.ts";

it("takes a heading that an element holds for a part of what is around it, and any other for what it says", () => {
  const body = bodyOf("## 안");
  const [block] = blocksIn(body.tokens, 0, body.tokens.length);
  if (block === undefined) throw new Error("no block");
  const met = readHeading(body, block, plainLexicon);
  const standing = { open: null, article: null, block };
  expect(readingWithin({ enclosed: new Set([0]), outline: null }, standing, met)).toEqual({ kind: "plain" });
  expect(readingWithin({ enclosed: new Set(), outline: null }, standing, met)).toBe(met);
});
