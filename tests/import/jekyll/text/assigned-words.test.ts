import { describe, expect, it } from "vitest";
import { writeAssignedWords } from "../../../../src/import/jekyll/text/assigned-words.ts";
import { liquidMarks } from "../../../../src/parse/liquid/liquid-marks.ts";
import { rewrite } from "../../../../src/parse/places/rewritten-source.ts";

const written = (text: string) => rewrite(text, writeAssignedWords(liquidMarks(text)));

describe("words that a post assigns to a name", () => {
  it("are written where it prints them", () => {
    expect(written('{% assign pic = "/a/" %}\n\n![x]({{ pic }}b.png) {{pic}}')).toBe(
      '<!-- assign pic = "/a/" -->\n\n![x](/a/b.png) /a/',
    );
    expect(written("{% assign a = 'x' %}{{ a }}{% assign a = 'y' %}{{ a }}")).toBe(
      "<!-- assign a = 'x' -->x<!-- assign a = 'y' -->y",
    );
  });

  it.each([
    "{{ pic }} {% assign pic = '/a/' %}",
    "{% assign pic = '/a/' %}{{ pic | append: 'b' }} {{ pic }}",
    "{% if page.b %}{% assign pic = '/a/' %}{% endif %}{{ pic }}",
    "{% assign pic = site.pictures %}{{ pic }}",
    "{% assign pic = '/a/' %}{% include a.html src=pic %}",
    "{% assign pic = '/a/' | append: 'b' %}{{ pic }}",
    "{{ page.title }}",
  ])("are left to Liquid in %j", (text) => expect(written(text)).toBe(text));
});
