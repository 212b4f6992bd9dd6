import { expect, it } from "vitest";
import { includedContents } from "../../../../src/import/jekyll/text/included-contents.ts";
import { rewriteTags } from "../../../../src/import/jekyll/text/rewrite-tags.ts";
import { post } from "../../../support/blog-in-memory.ts";

it.each([
  ["{% include toc %}", "* TOC\n{:toc}"],
  ['{% include toc.html icon="columns" title=page.title %}', "* TOC\n{:toc}"],
  ["글 {% include toc %}", "글 {% include toc %}"],
  ["{% include toc-none %}", "{% include toc-none %}"],
])("writes %j as %j", (typed, written) => {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a"], typed), changes: [] };
  expect(rewriteTags(draft, [[includedContents, "contents-marked"]]).text).toBe(post(["title: a"], written));
});
