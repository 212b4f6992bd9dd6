import { describe, expect, it } from "vitest";
import { formulaHtml } from "../../../src/parse/formulas/formula-html.ts";
import { typeset } from "../../../src/site/notes/typeset.ts";

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

  it.each([
    ["a definition that grows", `\\def\\a{${"x".repeat(4400)}}${"\\a".repeat(290)}`],
    ["a definition of itself", "\\def\\a{\\a\\a}\\a"],
    ["doublings", `\\def\\a#1{#1#1}${"\\a{".repeat(30)}x${"}".repeat(30)}`],
    ["doublings that are written down", `\\def\\a{x}${"\\edef\\a{\\a\\a}".repeat(60)}\\a`],
    ["braces", "{".repeat(2400) + "}".repeat(2400)],
    ["exponents", `${"x^{".repeat(1200)}x${"}".repeat(1200)}`],
    ["fractions", `${"\\frac{1}{".repeat(500)}x${"}".repeat(500)}`],
    ["cells", `\\begin{matrix}${"&".repeat(4900)}\\end{matrix}`],
    ["chemistry", `\\ce{${"H2O->".repeat(800)}}`],
    ["units", `\\pu{${"1 m/s^2 ".repeat(400)}}`],
    ["backslashes", "\\".repeat(4900)],
    ["a huge rule", "\\rule{9999em}{9999em}"],
    ["nothing", ""],
  ])("is done with soon, and throws nothing, for %s", (_what, tex) => {
    const start = performance.now();
    const html = htmlOf(tex);
    expect(performance.now() - start).toBeLessThan(2000);
    expect((html ?? "").length).toBeLessThan(2_000_000);
  });
});
