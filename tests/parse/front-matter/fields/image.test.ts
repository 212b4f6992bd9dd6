import { describe, expect, it } from "vitest";
import { decodeImage } from "../../../../src/parse/front-matter/fields/image.ts";
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
