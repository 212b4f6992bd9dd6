import { describe, expect, it } from "vitest";
import { textAt } from "../../../../src/import/front-matter/yaml-values.ts";
import { patternFor, readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";

describe("readJekyllConfig", () => {
  it.each([
    [null, "/:categories/:year/:month/:day/:title:output_ext"],
    ["permalink: pretty", "/:categories/:year/:month/:day/:title/"],
    ["permalink: /:title", "/:title"],
    ["permalink: none\ncollections:\n  posts:\n    permalink: /blog/:title/", "/blog/:title/"],
    ["'", "/:categories/:year/:month/:day/:title:output_ext"],
  ])("finds the pattern of %j", (text, permalink) => {
    expect(readJekyllConfig(text).permalink).toBe(permalink);
  });

  it("keeps the defaults that are meant for posts", () => {
    const { defaults } = readJekyllConfig(
      [
        "defaults:",
        "  - scope: {path: '', type: posts}",
        "    values: {permalink: /p/:title/}",
        "  - scope: {path: /_posts/a/}",
        "    values: {comments: true}",
        "  - scope: {path: '', type: pages}",
        "    values: {layout: page}",
        "  - nothing",
      ].join("\n"),
    );
    expect(defaults.map(({ path }) => path)).toEqual(["_posts/a", ""]);
  });

  it("puts first the defaults that win in Jekyll: of a longer path, of a type, written later", () => {
    const { defaults } = readJekyllConfig(
      [
        "defaults:",
        "  - scope: {path: '', type: posts}",
        "    values: {permalink: /typed/}",
        "  - scope: {path: '', type: posts}",
        "    values: {permalink: /later/}",
        "  - scope: {path: ''}",
        "    values: {permalink: /untyped/}",
        "  - scope: {path: _posts}",
        "    values: {permalink: /longer/}",
      ].join("\n"),
    );
    const patterns = defaults.map(({ values }) => textAt(values, "permalink"));
    expect(patterns).toEqual(["/longer/", "/later/", "/typed/", "/untyped/"]);
  });
});

describe("patternFor", () => {
  it.each([
    ["/:title", "/:title.html"],
    [":title/", "/:title/"],
    ["/:categories/:title:output_ext", "/:categories/:title:output_ext"],
    ["/:path/", null],
    ["/:title?x", null],
  ])("writes Jekyll's %j as %j", (typed, pattern) => {
    expect(patternFor(typed)).toBe(pattern);
  });
});
