import { expect, it } from "vitest";
import { importConfig } from "../../../../src/import/jekyll/settings/import-config.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";

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
    ["글"],
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

it.each([
  ["title: a", "글", null, null],
  ["title: a", "Words", "en", "no-hangul"],
  ["language: zh-CN", "글", "en", "other-language"],
  ["lang: en", "Words", "en", null],
  ["locale: en-US", "글", "ko", "mostly-hangul"],
])("has the site of %j speak to those who read %j", (yaml, text, language, guess) => {
  const config = importConfig(readJekyllConfig(yaml), [text]);
  expect(/language: "(..)"/u.exec(config.text)?.[1] ?? null).toBe(language);
  expect(config.languageGuess).toBe(guess);
});
