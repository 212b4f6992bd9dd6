import { expect, it } from "vitest";
import { logseqFolder, readLogseqPage } from "../../../src/import/logseq/logseq-pages.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const written = (text: string) => readLogseqPage({ from: "", to: "", text, changes: [] }).text;

it.each([
  [
    "title:: 금리\ntags:: 경제, [[돈]], #은행\nalias:: 이자율\npublic:: false\nicon::\n\n- 글\n",
    "---\ntitle: 금리\ntags: [경제, 돈, 은행]\naliases: [이자율]\npublic: false\n---\n\n- 글\n",
  ],
  ["- 글\n  id:: 6221f0a1\n\t- 하위\n\t  collapsed:: true\n", "- 글\n\t- 하위\n"],
  ["- 글\n\n```\n  id:: 1\n```\n", "- 글\n\n```\n  id:: 1\n```\n"],
  ["- 글\n  query-table:: true\n  :LOGBOOK:\n  CLOCK: [2022-03-01]\n  :END:\n- 다음\n", "- 글\n- 다음\n"],
  ["말:: 뜻이다 그리고\n글\n", "---\n말: 뜻이다 그리고\n---\n글\n"],
])("reads what a page says of itself: %j", (text, expected) => expect(written(text)).toBe(expected));

it("knows the folder of Logseq's own", () => {
  expect(logseqFolder(blogInMemory({ "a/logseq/config.edn": "", "a/pages/b.md": "" }))).toBe("a/logseq/");
  expect(logseqFolder(blogInMemory({ "logseq/a.md": "" }))).toBeNull();
});

it("is called by the name that its file's name spells out", () => {
  const draft = { from: "pages/공부___금리.md", to: "", text: "- 글\n", changes: [] };
  expect(readLogseqPage(draft).text).toBe("---\ntitle: 공부/금리\n---\n- 글\n");
  expect(readLogseqPage({ ...draft, text: "title:: 돈\n- 글\n" }).text).toBe("---\ntitle: 돈\n---\n- 글\n");
});
