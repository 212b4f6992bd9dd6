import { describe, expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { setFormulas, setShortFormulas, withoutFormulas } from "../../../layouts/text/set-formulas.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { formulaHtml } from "../../../src/parse/formulas/formula-html.ts";
import { costGrowth, nearlyLinear } from "../../support/cost-growth.ts";
import { siteConfig } from "../../support/study-note.ts";

const formula = (tex: string, isDisplay = false): string => {
  const tree = { children: [{ type: "mi", children: [{ text: "x" }] }] };
  const set = formulaHtml(tree, { tex, isDisplay });
  if (set === null) throw new Error(`no formula: ${tex}`);
  return set;
};

const shownWith = (words: string, ...formulas: readonly string[]) =>
  html`${setFormulas([{ html: formulas.join(" ") as UnlinkedHtml }], { config: siteConfig() })(words)}`.text;

describe("setFormulas", () => {
  it("shows a formula where its source is typed, whatever signs surround it", () => {
    const set = formula("a < b");
    expect(shownWith("$a < b$ & $$ a < b $$, \\\\(a < b\\\\)", set)).toBe(`${set} &amp; ${set}, ${set}`);
  });

  it("leaves prices and other dollars as typed", () => {
    const set = formula("x");
    expect(shownWith("$5 and $x$, $y$ <b>", set)).toBe(`$5 and ${set}, $y$ &lt;b&gt;`);
    expect(shownWith("$5 <b>")).toBe("$5 &lt;b&gt;");
  });

  it("has one that is wider than a phone reachable by keyboard", () => {
    const tex = "a".repeat(50);
    expect(shownWith(`$${tex}$`, formula(tex))).toContain('<span class="formula long" tabindex="0" role="group"');
  });

  it("leaves a long one as typed where nothing may scroll", () => {
    const tex = "a".repeat(50);
    const sections = [{ html: (formula(tex) + formula("x")) as UnlinkedHtml }];
    expect(html`${setShortFormulas(sections)(`$${tex}$, $x$`)}`.text).toBe(`$${tex}$, ${formula("x")}`);
  });

  it("leaves formulas of their own lines to the text", () => {
    expect(withoutFormulas(`a${formula("x")}b`)).toBe("ab");
    expect(withoutFormulas(formula("x", true))).toContain("<math");
  });

  it("takes linear time for signs that end nowhere", () => {
    const set = formula("x");
    for (const sign of ["$", "$$a", "\\\\(", "$a\\"])
      expect(costGrowth((size) => shownWith(sign.repeat(size), set), 2000)).toBeLessThan(nearlyLinear);
  });
});
