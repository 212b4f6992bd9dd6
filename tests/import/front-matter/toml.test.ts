import { expect, it } from "vitest";
import { lineAtFault, readToml, yamlOfToml } from "../../../src/import/front-matter/toml.ts";

it("says in YAML what TOML says, as it is spelled and in its order", () => {
  const typed = `# 머리말
title = "첫 글: 하나" # 제목
date = 2024-01-05 10:00:00
lastmod = 2024-01-06T10:00:00+09:00
version = 1.10
draft = false

tags = [
  "금리", # 둘째
  'a#b',
]
summary = """
두
줄"""
author.name = "나"
author.since = 2020-01-01

[cover]
# 그림
image = "a.png"
ratio = 1.50

[[cascade]]
build = { render = "never" }
`;
  expect(yamlOfToml(typed)).toEqual([
    "# 머리말",
    "# 제목",
    "title: '첫 글: 하나'",
    "date: 2024-01-05 10:00:00",
    "lastmod: 2024-01-06T10:00:00+09:00",
    "version: 1.10",
    "draft: false",
    "# 둘째",
    "tags: [금리, 'a#b']",
    'summary: "두\\n줄"',
    "author:",
    "  name: 나",
    "  since: 2020-01-01",
    "cover:",
    "  image: a.png",
    "  ratio: 1.50",
    "# 그림",
    "cascade:",
    "  - { build: { render: never } }",
  ]);
});

it("rejects what is not TOML", () => {
  expect(yamlOfToml("title = 글")).toBeNull();
  expect(readToml("__proto__ = 1")).toBeNull();
  expect(yamlOfToml("")).toEqual([]);
});

it.each([
  ["a = 1\nb = 2\n", null],
  ["a = 1\nb = cusdis\n", 1],
  ["a = 1\n\na = 2\n", 2],
])("finds the line at fault of %j", (text, line) => {
  expect(lineAtFault(text)).toBe(line);
});
