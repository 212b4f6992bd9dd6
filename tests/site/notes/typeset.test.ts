import { describe, expect, it } from "vitest";
import { formulaHtml } from "../../../src/parse/formulas/formula-html.ts";
import { typeset } from "../../../src/site/notes/typeset.ts";
import { costGrowth, growth, nearlyLinear } from "../../support/cost-growth.ts";

function htmlOf(tex: string, isDisplay = true): string | null {
  const setting = typeset({ tex, isDisplay });
  return "tree" in setting ? formulaHtml(setting.tree, { tex, isDisplay }) : null;
}

describe("setting a formula", () => {
  it.each([
    "\\frac{a}{b}",
    "\\hat{y}_i = \\sum_{j} w_{j}*x_{j}*b",
    "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}",
    "\\begin{align} a &= b \\\\ c &= d \\end{align}",
    "\\begin{cases} x & x > 0 \\\\ 0 & \\text{그 밖에} \\end{cases}",
    "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
    "\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}",
    "E = mc^2 \\tag{1}",
    "\\underbrace{a+b}_{c} \\xrightarrow{f} \\sqrt[3]{x} \\left( \\int_0^1 \\right]",
    "\\mathbb{R} \\mathcal{L} \\mathrm{d}x \\boldsymbol{x} \\operatorname*{argmax}_x",
    "\\newcommand{\\half}{\\frac{1}{2}} \\half + \\half",
    "\\color{red}{x} \\boxed{x} \\cancel{x} \\overline{x}",
    "매출 - 원가",
    "\\begin{cases} x & \\mbox {if } x > 0 \\\\ 0 & \\mbox{otherwise} \\end{cases}",
  ])("gives a tree of MathML alone: %s", (tex) => {
    const html = htmlOf(tex);
    expect(html).toContain("<math");
    expect(html).not.toMatch(/merror|(?:href|src|on\w+|id)=/u);
  });

  it.each([
    "\\href{javascript:boom()}{x}",
    "\\url{javascript:boom()}",
    "\\includegraphics{https://boom.example/x.png}",
    "\\class{masthead}{x}",
    "\\style{position:fixed}{x}",
    "\\id{a}{x}",
    "\\data{a=b}{x}",
    "\\htmlClass{a}{x}",
    "\\ref{a}",
  ])("does not do what only its author could be trusted with: %s", (tex) => {
    expect(htmlOf(tex)).toBeNull();
  });

  it("leaves no definition behind for the next formula", () => {
    typeset({ tex: "\\gdef\\frac{x} \\global\\let\\alpha=\\beta \\newcommand{\\foo}{x} \\foo", isDisplay: false });
    expect(htmlOf("\\frac{1}{2}")).toContain("<mfrac>");
    expect(htmlOf("\\alpha")).toContain("α");
    expect(htmlOf("\\foo")).toBeNull();
  });

  it.each<[string, (size: number) => string, number]>([
    ["a definition that grows", (size) => `\\def\\a{${"x".repeat(15 * size)}}${"\\a".repeat(size)}`, 290],
    ["doublings", (size) => `\\def\\a#1{#1#1}${"\\a{".repeat(size)}x${"}".repeat(size)}`, 30],
    ["doublings that are written down", (size) => `\\def\\a{x}${"\\edef\\a{\\a\\a}".repeat(size)}\\a`, 60],
    ["braces", (size) => "{".repeat(size) + "}".repeat(size), 2400],
    ["exponents", (size) => `${"x^{".repeat(size)}x${"}".repeat(size)}`, 1200],
    ["fractions", (size) => `${"\\frac{1}{".repeat(size)}x${"}".repeat(size)}`, 500],
    ["cells", (size) => `\\begin{matrix}${"&".repeat(size)}\\end{matrix}`, 4900],
    ["chemistry", (size) => `\\ce{${"H2O->".repeat(size)}}`, 800],
    ["units", (size) => `\\pu{${"1 m/s^2 ".repeat(size)}}`, 400],
    ["backslashes", (size) => "\\".repeat(size), 4900],
  ])("takes as long as a formula is, and throws nothing, for %s", (_what, texOf, longest) => {
    expect((htmlOf(texOf(longest)) ?? "").length).toBeLessThan(2_000_000);
    expect(costGrowth((size) => htmlOf(texOf(size)), Math.floor(longest / growth))).toBeLessThan(nearlyLinear);
  });

  it.each([
    ["a definition of itself", "\\def\\a{\\a\\a}\\a"],
    ["nothing", ""],
  ])("does not set %s", (_what, tex) => {
    expect(htmlOf(tex)).toBeNull();
  });

  it("sets a rule that is larger than any page", () => {
    expect(htmlOf("\\rule{9999em}{9999em}")).toContain("<math");
  });
});
