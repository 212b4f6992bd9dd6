import { expect, it } from "vitest";
import { mayMixItems, mayMixLines } from "../../../src/parse/sections/may-mix-labels.ts";
import { textWithoutLabel } from "../../../src/parse/sections/open-section.ts";
import { blocksIn } from "../../../src/parse/visible/blocks.ts";
import { bodyOf } from "../../support/parse-body.ts";

it("lets lines in data under a heading or right below a label have labels of their own, and items only in prose", () => {
  const { tokens } = bodyOf("## 요약\n");
  const [block] = blocksIn(tokens, 0, tokens.length);
  if (block === undefined) throw new Error("no block");
  const headed = { ...textWithoutLabel(block), heading: 0 };
  const mix = (roles: ("summary" | "keywords" | "terms" | "other")[], heading: number | null = 0) =>
    [mayMixLines, mayMixItems].map((may) => may({ ...headed, roles, heading }));
  expect(mix(["summary"])).toEqual([true, true]);
  expect(mix(["keywords"])).toEqual([true, false]);
  expect(mix(["terms"])).toEqual([false, false]);
  expect(mix(["other"])).toEqual([false, false]);
  expect(mix(["summary"], null)).toEqual([true, false]);
  expect(mayMixLines({ ...headed, roles: ["summary"], heading: null, filled: true })).toBe(false);
  expect(mayMixLines(null)).toBe(false);
});
