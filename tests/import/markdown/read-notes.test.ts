import { expect, it } from "vitest";
import { blogLayout } from "../../../src/import/markdown/blog-layout.ts";
import { readNotes } from "../../../src/import/markdown/read-notes.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

it("distinguishes notes from other files by their content", () => {
  const texts = {
    "a.md": post(["title: a"]),
    "b.md": '+++\ntitle = "b"\n+++\n글',
    "c.md": "+++\ntitle = \n+++\n글",
    "d.md": null,
    "e.txt": "",
    "templates/f.md": "",
    "Untitled.md": "",
    "Untitled 1.md": " \n\t\n",
  };
  const folder = blogInMemory(texts);
  const { notes, reasons } = readNotes(folder, blogLayout(folder, "markdown"));
  expect(notes.map(({ typed }) => typed.text)).toEqual([texts["a.md"], post(["title: b"]).replace("\n\n글\n", "\n글")]);
  expect([...reasons]).toEqual([
    ["Untitled 1.md", "note-empty"],
    ["Untitled.md", "note-empty"],
    ["c.md", "not-yaml"],
    ["d.md", "not-text"],
  ]);
});

it("reads a page in HTML as HTML, and leaves a whole document", () => {
  const texts = { "a.md": post(["title: a"], "<p>**글**</p>"), "b.md": post(["title: b"], "<html><p>글</p></html>") };
  const folder = { ...blogInMemory(texts), typedPath: (path: string) => path.replace(/md$/u, "html") };
  const { notes, reasons } = readNotes(folder, blogLayout(folder, "hugo"));
  expect(notes.map(({ typed }) => typed.text)).toEqual([
    "---\ntitle: a\n---\n{::nomarkdown}\n\n<p>**글**</p>\n{:/nomarkdown}\n",
  ]);
  expect([...reasons]).toEqual([["b.md", "html-post"]]);
});

it("reads what Pelican writes above its notes, so that no draft of its is published", () => {
  const folder = blogInMemory({ "pelicanconf.py": "", "content/a.md": "Title: a\nStatus: draft\n\n글" });
  const { notes } = readNotes(folder, blogLayout(folder, "markdown"));
  expect(notes.map(({ typed }) => typed.text)).toEqual(["---\ntitle: a\nstatus: draft\n---\n\n글"]);
});

it("reads the pages of Logseq, but not its copies of older ones", () => {
  const folder = blogInMemory({
    "logseq/config.edn": "",
    "logseq/bak/pages/a/old.md": "- 지운 글",
    "pages/a.md": "title:: 금리\n\n- 글",
  });
  const layout = blogLayout(folder, "markdown");
  expect(readNotes(folder, layout).notes.map(({ typed }) => typed.text)).toEqual(["---\ntitle: 금리\n---\n\n- 글"]);
  expect(layout.apart.get("logseq/")).toBe("program-file");
});
