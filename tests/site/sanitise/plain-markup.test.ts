import { describe, expect, it } from "vitest";
import { isPlainMarkup } from "../../../src/site/sanitise/plain-markup.ts";
import { sanitiseMarkup } from "../../../src/site/sanitise/sanitise-markup.ts";
import { vectors } from "../../hostile/vectors.ts";

const plain = [
  "글 > 글 &lt;b&gt;",
  '<h2 id="a">글</h2>\n<p>글<br>글</p>\n<ul>\n<li><mark class="highlight" data-highlight="red">글</mark></li></ul><hr>',
  '<a href="https://a.example/?a=1&amp;b=2" rel="noopener">글</a><a href="#fn:1" role="doc-noteref">1</a>',
];

const others = [
  "<script>x</script>",
  "<iframe></iframe>",
  "<svg></svg>",
  '<p onclick="x">글</p>',
  '<p style="color: red">글</p>',
  "<p class=a>글</p>",
  "<p class='a'>글</p>",
  '<a href="javascript:x">글</a>',
  '<a href="&#106;avascript:x">글</a>',
  '<a href="mailto:a@b.example">글</a>',
  '<img src="https://a.example/a.png">',
  "<p>글",
  "글</p>",
  "<b><i>글</b></i>",
  "<p>글</p ",
  "<!-- 글 -->",
  "a < b",
];

describe("plain markup", () => {
  it("is words, and whole elements that only set words", () => {
    expect(plain.filter((markup) => !isPlainMarkup(markup))).toEqual([]);
  });

  it("is nothing else", () => {
    expect(others.filter(isPlainMarkup)).toEqual([]);
  });

  it("is what the sanitiser would leave as it is", () => {
    for (const markup of plain) expect(sanitiseMarkup(markup)).toBe(markup.replaceAll("글 > 글", "글 &gt; 글"));
    for (const vector of vectors.filter(isPlainMarkup)) expect(vector).not.toContain("<");
  });
});
