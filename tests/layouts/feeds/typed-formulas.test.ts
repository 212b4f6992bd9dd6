import { expect, it } from "vitest";
import { typedFormulas } from "../../../layouts/feeds/typed-formulas.ts";
import { Markup } from "../../../layouts/markup.ts";
import { formulaHtml } from "../../../src/parse/formulas/formula-html.ts";

it("feeds have a formula as its source, and all else as it is", () => {
  const tree = { children: [{ type: "mi", children: [{ text: "x" }] }] };
  const inLine = formulaHtml(tree, { tex: "a < b", isDisplay: false });
  const display = formulaHtml(tree, { tex: '\\text{"}\nx', isDisplay: true });
  const long = formulaHtml(tree, { tex: "a".repeat(50), isDisplay: false });
  expect(typedFormulas(new Markup("html", `${long}`)).text).toBe(`<code>$${"a".repeat(50)}$</code>`);
  expect(typedFormulas(new Markup("html", `<p>${inLine} 와 <em>$x$</em> ${display}</p>`)).text).toBe(
    "<p><code>$a &lt; b$</code> 와 <em>$x$</em> <code>$$\\text{&quot;}\nx$$</code></p>",
  );
});
