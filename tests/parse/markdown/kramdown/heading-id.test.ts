import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("the id at the end of a heading", () => {
  it.each([
    ["# 금리 {#rate}", '<h2 id="rate">금리</h2>\n'],
    ["금리 {#기준-금리}\n===", '<h2 id="기준-금리">금리</h2>\n'],
    ["# a {#x}\n# x\n# b {#x}", '<h2 id="x">a</h2>\n<h2 id="x-1">x</h2>\n<h2 id="b">b</h2>\n'],
  ])("is the heading's: %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each(["# 금리{#rate}", "# {#rate}", "# 금리 {#1 2}", "글 {#rate}"])("is text in %j", (text) => {
    expect(htmlOf(text)).toContain("{#");
  });
});
