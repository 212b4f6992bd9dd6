import { expect, it } from "vitest";
import { importConfig } from "../../../src/import/jekyll/import-config.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/jekyll-config.ts";

it("lists every key that has no place in the site's configuration, down to the part that has none", () => {
  const config = importConfig(
    readJekyllConfig(
      [
        "title: 새김",
        "author: {name: 김학생, email: a@b.c}",
        "plugins: [a, b]",
        "exclude: [private]",
        "include: [_pages]",
        "comments:",
        "  provider: giscus",
        "  giscus: {repo: a/b, repo_id: R, category: C, category_id: D, theme: dark}",
        "utterances: {repo: a/b}",
        "defaults:",
        "  - scope: {path: ''}",
        "    values: {layout: post, permalink: /:title/, toc: true}",
      ].join("\n"),
    ),
  );
  expect(config.unmapped).toEqual([
    "author.email",
    "plugins",
    "comments.provider",
    "utterances",
    "defaults.layout",
    "defaults.toc",
  ]);
  expect(config.mapped).toEqual([
    ["title", "title"],
    ["author.name", "author"],
    ["comments.giscus", "comments"],
  ]);
  expect(config.text).toContain('title: "새김"');
});
