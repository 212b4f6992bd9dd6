import { describe, expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

describe("the lines of a formula", () => {
  it.each([
    ["글\n$$\n- x\n= y\n# z\n$$\n뒤", '<p>글</p>\n<p><span class="math">$$\n- x\n= y\n# z\n$$</span></p>\n<p>뒤</p>\n'],
    ["$$\na <b> & c\n\nd\n$$", '<p><span class="math">$$\na &lt;b&gt; &amp; c\n\nd\n$$</span></p>\n'],
    ["글\n\\\\[\n- x\n= y\n\\\\]", '<p>글</p>\n<p><span class="math">\\\\[\n- x\n= y\n\\\\]</span></p>\n'],
    ["- $$a\n  = b$$", '<ul>\n<li><span class="math">$$a\n= b$$</span></li>\n</ul>\n'],
  ])("stay together: %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it.each(["$$\n가\n\n나 $$", "$$가\n\n나\n$$", "$$\n\n글"])("are none in %j", (text) => {
    expect(htmlOf(text)).not.toContain("math");
  });
});
