import { describe, expect, it } from "vitest";
import { decodeImage, decodeImageAlternative } from "../../../../src/parse/front-matter/fields/image.ts";
import { fieldIn, outcome } from "../../../support/front-matter.ts";

describe("A picture's address", () => {
  it.each([
    ["image: /assets/img/a.png", "/assets/img/a.png"],
    ["image:\n  path: /assets/img/a.png\n  alt: 금리 그래프", "/assets/img/a.png"],
    ["image: { path: /assets/img/a.png, width: 800 }", "/assets/img/a.png"],
  ])("%j is %s", (yaml, value) => {
    expect(outcome(decodeImage(fieldIn(yaml)))).toEqual({ value, rules: [] });
  });

  it.each(["image: { alt: 금리 }", "image: [a.png]", "image: { path: [a.png] }"])("%j is an error", (yaml) => {
    expect(outcome(decodeImage(fieldIn(yaml)))).toEqual({ value: null, rules: ["front-matter-wrong-kind"] });
  });
});

describe("A picture's description", () => {
  it.each([
    ["image: { path: a.png, alt: 금리 }", "금리"],
    ["image: { path: a.png, alt: '' }", null],
    ["image: { path: a.png, alt: 금리 %%속말%%곡선 }", "금리 곡선"],
    ["image: { path: a.png, alt: [금리] }", null],
    ["image: a.png", null],
  ])("of %j is %j, without a report", (yaml, value) => {
    expect(decodeImageAlternative(fieldIn(yaml))).toEqual({ value, diagnostics: [] });
  });
});
