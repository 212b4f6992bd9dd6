import { expect, it } from "vitest";
import { frontMatterFields } from "../../../../src/import/front-matter/front-matter-text.ts";
import { runsLiquid } from "../../../../src/import/jekyll/text/runs-liquid.ts";

it.each([
  ["title: a", true],
  ["render_with_liquid: true", true],
  ["render_with_liquid: false", false],
])("reads from %j whether Liquid is run: %s", (line, runs) => {
  expect(runsLiquid(frontMatterFields(`---\n${line}\n---\n\n글`))).toBe(runs);
});
