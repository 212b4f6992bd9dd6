import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaHtml } from "../../../src/parse/formulas/formula-html.ts";

const inLine = { tex: "x < y", isDisplay: false };

const htmlOf = (...children: readonly unknown[]) => formulaHtml({ type: "math", children }, inLine);

const markup = (inner: string) =>
  `<span class="formula"><math><semantics><mrow>${inner}</mrow><annotation encoding="application/x-tex">x &lt; y</annotation></semantics></math></span>`;

describe("the MathML of a formula", () => {
  it("is written from a tree, with its source", () => {
    expect(htmlOf({ type: "mi", children: [{ text: "x" }] }, { type: "mo", children: [{ text: "<" }] })).toBe(
      markup("<mi>x</mi><mo>&lt;</mo>"),
    );
    expect(formulaHtml({ children: [{ text: "a" }] }, { tex: " a\n", isDisplay: true })).toBe(
      '<span class="formula display"><math display="block"><semantics><mrow>a</mrow><annotation encoding="application/x-tex">a</annotation></semantics></math></span>',
    );
  });

  it.each([
    ["x^{2}", "formula"],
    ["\\frac{\\alpha}{\\beta} + \\gamma", "formula"],
    ["P(A|B)=P(B|A)P(A)/P(B)+P(C)", "formula long"],
    ["\\mathbf{a}_{1}+\\mathbf{a}_{2}+\\mathbf{a}_{3}+\\mathbf{a}_{4}", "formula long"],
  ])("scrolls where it may be wider than a phone: %s", (tex, name) => {
    const html = formulaHtml({ children: [{ text: "a" }] }, { tex, isDisplay: false });
    expect(html).toContain(`<span class="${name}">`);
  });

  it.each([
    ["an element of HTML", { type: "img", children: [] }],
    ["a script", { type: "script", children: [{ text: "boom()" }] }],
    ["markup for other languages", { type: "annotation-xml", children: [] }],
    ["an action", { type: "maction", children: [] }],
    ["a link", { href: "#a", children: [] }],
    ["a picture", { src: "a.png", alt: "" }],
    ["an element among signs", { type: "mtext", children: [{ type: "mrow", children: [] }] }],
    ["nothing", { type: undefined, children: [] }],
    ["no tree", null],
    ["a number", 1],
    ["a name that is no text", { type: 1, children: [] }],
    ["children that are no list", { type: "mrow", children: "x" }],
  ])("is null if a tree contains %s", (_what, node) => {
    expect(htmlOf(node)).toBeNull();
  });

  it("has attributes, classes and declarations from a list, in the form it says, and no others", () => {
    const node = {
      type: "mo",
      attributes: {
        stretchy: "true",
        href: "javascript:boom()",
        onclick: "boom()",
        width: "calc(1px)",
        lspace: "0.2em",
        id: "a",
        style: "color:red",
      },
      classes: ["tml-left", "masthead", "tml-jot evil"],
      style: { color: "#ff0000", position: "fixed", paddingLeft: "1em", borderBottom: "url(//boom.example)" },
      children: [{ text: "+" }],
    };
    expect(htmlOf(node)).toBe(
      markup(
        '<mo stretchy="true" lspace="0.2em" class="tml-left tml-jot" style="color:#ff0000;padding-left:1em">+</mo>',
      ),
    );
  });

  it("is null for a tree too large or too deep for a formula", () => {
    const deep = (levels: number): unknown =>
      levels === 0 ? { text: "x" } : { type: "mrow", children: [deep(levels - 1)] };
    expect(htmlOf(deep(150))).not.toBeNull();
    expect(htmlOf(deep(250))).toBeNull();
    expect(htmlOf(...Array.from({ length: 30_000 }, () => ({ text: "x" })))).toBeNull();
  });

  it("contains no markup from a text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = htmlOf({ type: "mtext", children: [{ text }] }) ?? "";
        expect(written.replace(/<\/?(?:span|math|semantics|mrow|mtext|annotation)\b[^<>]*>/gu, "")).not.toMatch(
          /[<>]/u,
        );
      }),
    );
  });
});
