import { expect, it } from "vitest";
import { isInline, isPlain, showsNothing } from "../../../../src/import/hugo/shortcodes/inline-shortcodes.ts";
import { shortcodeMarks } from "../../../../src/import/hugo/shortcodes/shortcode-marks.ts";

it("knows templates within a post by their names", () => {
  expect(shortcodeMarks("{{< css.inline >}}{{< inline >}}").map(isInline)).toEqual([true, false]);
});

it.each([
  ["\n<style>\na { color: red }\n</style>\n", true],
  ['{{ if or .Page.Params.math .Site.Params.math }}<!-- KaTeX --><link rel="stylesheet" href="a.css">{{ end }}', true],
  ["<script>go()</script>말", false],
  ["{{ .Title }}", false],
  [" ".repeat(20_001), false],
])("knows whether %j shows nothing", (template, expected) => expect(showsNothing(template)).toBe(expected));

it("knows plain HTML", () => {
  expect(["<b>말</b>", "<b>{{ .Title }}</b>"].map(isPlain)).toEqual([true, false]);
});
