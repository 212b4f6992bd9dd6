import { expect, it } from "vitest";
import { openHexo } from "../../../src/import/hexo/hexo-front-matter.ts";

function opened(text: string) {
  return openHexo({ from: "a.md", to: "a.md", text, changes: [] });
}

it.each([
  ["title: a\npublished: false\n---\n글\n-----\n", "---\ntitle: a\npublished: false\n---\n글\n-----\n"],
  ["\uFEFFtitle: a\r\n------\r\n글", "---\r\ntitle: a\r\n---\r\n글"],
  ["title: a\ntags:\n- b\n---", "---\ntitle: a\ntags:\n- b\n---"],
])("opens %j", (text, after) => {
  expect(opened(text)).toMatchObject({ text: after, changes: [{ reason: "fence-repaired", line: 1, text: "---" }] });
});

it.each([
  "---\ntitle: a\n---\n",
  "글\n---\n",
  "제목: 글\n---\n",
  "see http://a.kr\n---\n",
  "title: a\n글",
  "a: [\n---\n",
  "",
])("lets %j be", (text) => expect(opened(text)).toMatchObject({ text, changes: [] }));
