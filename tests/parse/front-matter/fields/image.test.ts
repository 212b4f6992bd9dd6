import { describe, expect, it } from "vitest";
import { decodeImage, decodeImageWords } from "../../../../src/parse/front-matter/fields/image.ts";
import { fieldIn, outcome } from "../../../support/front-matter.ts";

describe("A picture's address", () => {
  it.each([
    ["image: /assets/img/a.png", "/assets/img/a.png"],
    ["image:\n  path: /assets/img/a.png\n  alt: 금리 그래프", "/assets/img/a.png"],
    ["image: { path: /assets/img/a.png, width: 800 }", "/assets/img/a.png"],
    ["image: '![](/assets/img/a.png)'", "/assets/img/a.png"],
    ["image: '![금리](</assets/img/a.png> \"곡선\")'", "/assets/img/a.png"],
    ["image: '![[a.png]]'", "![[a.png]]"],
    ["image: assets\\img\\a.png", "assets\\img\\a.png"],
    ["image: https://a.kr/a.png", "https://a.kr/a.png"],
    ["image: data:image/png;base64,AAAA", "data:image/png;base64,AAAA"],
  ])("%j is %s", (yaml, value) => {
    expect(outcome(decodeImage(fieldIn(yaml)))).toEqual({ value, rules: [] });
  });

  it.each([
    ["image: C:\\Users\\me\\a.png", "C:\\Users\\me\\a.png"],
    ["image: { path: 'file:///home/me/a.png' }", "file:///home/me/a.png"],
    ["image: '![](C:/a.png)'", "C:/a.png"],
  ])("%j is on the author's own computer, and is told as in a body", (yaml, address) => {
    const decoded = decodeImage(fieldIn(yaml));
    expect(outcome(decoded)).toEqual({ value: null, rules: ["unsafe-link"] });
    expect(decoded.diagnostics[0]?.facts).toEqual({ address });
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
    expect(decodeImageWords(fieldIn(yaml), "alt")).toEqual({ value, diagnostics: [] });
  });
});
