import { expect, it } from "vitest";
import { frontMatterFirst } from "../../src/import/front-matter-first.ts";

const draft = (text: string) => ({ from: "a.md", to: "a.md", text, changes: [] });

it.each([
  ["\n---\ntitle: a\n---\n글", "---\ntitle: a\n---\n글"],
  ["\uFEFF \r\n\r\n---\r\ntitle: a\r\n---\r\n", "\uFEFF---\r\ntitle: a\r\n---\r\n"],
])("puts the front matter of %j first", (text, first) => {
  expect(frontMatterFirst(draft(text))).toMatchObject({
    text: first,
    changes: [{ reason: "front-matter-first", line: 1, text: "---" }],
  });
});

it.each(["---\ntitle: a\n---\n", "\n글\n---\n", "\n---\n\n글", ""])("leaves %j alone", (text) => {
  expect(frontMatterFirst(draft(text)).changes).toEqual([]);
});
