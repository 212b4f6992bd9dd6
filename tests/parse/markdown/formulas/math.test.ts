import { describe, expect, it } from "vitest";
import { metaOf } from "../../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

describe("formulas", () => {
  it.each([
    [
      "$$x_1 * y_2 * z$$ 와 $$a$$",
      '<p><span class="math">$$x_1 * y_2 * z$$</span> 와 <span class="math">$$a$$</span></p>\n',
    ],
    ["$$a < b \\\\ \\{c\\}$$", '<p><span class="math">$$a &lt; b \\\\ \\{c\\}$$</span></p>\n'],
    ["$a*b*c$ 와 $\\{1,2\\}$", '<p><span class="math">$a*b*c$</span> 와 <span class="math">$\\{1,2\\}$</span></p>\n'],
    ["\\\\(x_1*y_2*z\\\\)", '<p><span class="math">\\\\(x_1*y_2*z\\\\)</span></p>\n'],
    [
      "1. \\$$ a^2 + b^2 $$\n2. \\$$ c $$",
      '<ol>\n<li><span class="math">\\$$ a^2 + b^2 $$</span></li>\n<li><span class="math">\\$$ c $$</span></li>\n</ol>\n',
    ],
    ["> 값은 $a\n> = b$ 다", '<blockquote>\n<p>값은 <span class="math">$a\n= b$</span> 다</p>\n</blockquote>\n'],
  ])("keep every sign: %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    "값은 $$ 다",
    "`$$a$$`",
    "$100 *와* $200",
    "$$$ 비쌈 $$$",
    "$$ $$",
    "\\\\( \\\\)",
    "\\\\(가",
    "\\(가\\)",
    "$`a`$",
    "\\$$a$$",
  ])("are none in %j", (text) => {
    expect(htmlOf(text)).not.toContain("math");
  });

  it.each([
    "\\begin{align}\na &= b \\\\\n&= c\n\\end{align}",
    "\\begin{equation*}x_1*2*3\\end{equation*}",
    "글 \\begin{gather}a_1 * b_2 * c\\end{gather} 글",
    "글\n\\begin{align}\n- a\n\n- b\n\\end{align}\n글",
  ])("are environments without a mark, each with all that is typed: %j", (text) => {
    const typed = /\\begin[\s\S]*\\end\{[a-z*]+\}/u.exec(text)?.[0] ?? "";
    const formulas = parseMarkdown(text, plainSettings)
      .flatMap(({ children }) => children ?? [])
      .flatMap((child) => metaOf(child).formula ?? []);
    expect(formulas).toMatchObject([{ tex: typed, typed, isDisplay: true }]);
  });

  it.each(["\\begin{align}a", "\\begin{verbatim}a\\end{verbatim}", "$\\ref{eq:1}$", "$(\\eqref{eq:1})$"])(
    "are none in %j, which is shown as it is typed",
    (text) => {
      expect(htmlOf(text)).toBe(`<p>${text}</p>\n`);
    },
  );

  it.each([
    "$$",
    "$$a\n",
    "$$ ",
    "$",
    "$a",
    "$a ",
    "$a = b\n",
    "\\\\(",
    "\\\\[a\n",
    "\\\\(a\\\\)",
    "\\begin{align}",
    "\\begin{align}\n",
  ])("are looked for in time that grows with the text: %j", (piece) => {
    expect(htmlOf(piece.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
