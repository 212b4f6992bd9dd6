import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("formulas", () => {
  it.each([
    [
      "$$x_1 * y_2 * z$$ 와 $$a$$",
      '<p><span class="math">$$x_1 * y_2 * z$$</span> 와 <span class="math">$$a$$</span></p>\n',
    ],
    ["$$a < b \\\\ \\{c\\}$$", '<p><span class="math">$$a &lt; b \\\\ \\{c\\}$$</span></p>\n'],
    ["글\n$$\n- x\n= y\n# z\n$$\n뒤", '<p>글</p>\n<p><span class="math">$$\n- x\n= y\n# z\n$$</span></p>\n<p>뒤</p>\n'],
    ["$$\na <b> & c\n\nd\n$$", '<p><span class="math">$$\na &lt;b&gt; &amp; c\n\nd\n$$</span></p>\n'],
    ["$a*b*c$ 와 $\\{1,2\\}$", '<p><span class="math">$a*b*c$</span> 와 <span class="math">$\\{1,2\\}$</span></p>\n'],
    ["\\\\(x_1*y_2*z\\\\)", '<p><span class="math">\\\\(x_1*y_2*z\\\\)</span></p>\n'],
    ["글\n\\\\[\n- x\n= y\n\\\\]", '<p>글</p>\n<p><span class="math">\\\\[\n- x\n= y\n\\\\]</span></p>\n'],
    ["- $$a\n  = b$$", '<ul>\n<li><span class="math">$$a\n= b$$</span></li>\n</ul>\n'],
  ])("keep every sign: %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each([
    "값은 $$ 다",
    "$$\n가\n\n나 $$",
    "$$가\n\n나\n$$",
    "$$\n\n글",
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

  it.each(["$$", "$$a\n", "$$ ", "$", "$a", "$a ", "\\\\(", "\\\\[a\n", "\\\\(a\\\\)"])(
    "are looked for in time that grows with the text: %j",
    (piece) => {
      expect(htmlOf(piece.repeat(20_000)).length).toBeGreaterThan(0);
    },
  );
});
