import { expect, it } from "vitest";
import { giscusOf } from "../../../../src/import/jekyll/settings/giscus.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";

const value = { repo: "a/b", repoId: "R", category: "C", categoryId: "D" };

it.each([
  ["giscus: {repo: a/b, repo_id: R, category: C, category_id: D}", { from: ["giscus"], value }],
  [
    "repository: a/b\ncomments: {giscus: {repoId: R, category_name: C, categoryId: D}}",
    { from: ["comments.giscus", "repository"], value },
  ],
  ["giscus: {repo: a/b}", null],
  ["comments: {provider: utterances, utterances: {repo: a/b}}", null],
])("finds in %j %j", (config, found) => expect(giscusOf(readJekyllConfig(config).root)).toEqual(found));
