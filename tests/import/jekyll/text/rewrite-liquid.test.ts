import { expect, it } from "vitest";
import { rewriteLiquid } from "../../../../src/import/jekyll/text/rewrite-liquid.ts";

function isRun(text: string): boolean {
  let isAsked = false;
  rewriteLiquid({ from: "a.md", to: "a.md", text, changes: [] }, () => {
    isAsked = true;
    return [];
  });
  return isAsked;
}

it.each([
  ["title: a", true],
  ["render_with_liquid: true", true],
  ["render_with_liquid: false", false],
])("reads from %j whether Liquid is run: %s", (line, runs) => {
  expect(isRun(`---\n${line}\n---\n\n{{ page.title }}`)).toBe(runs);
});

it("looks for nothing in a post without marks", () => {
  expect(isRun("---\ntitle: a\n---\n\n글")).toBe(false);
});
