import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import { plannedPages } from "../../support/planned-pages.ts";
import { placed, siteConfig, studyNote } from "../../support/study-note.ts";

function pagesOf(note: StudyNote, permalink = "/notes/:id/") {
  const config = siteConfig({ permalink });
  return plannedPages(buildLibrary([note], config), config);
}

describe("redirectPages", () => {
  it("plans a redirect for every address a note had, and none for its present one", () => {
    const note = studyNote({
      id: "a",
      frontMatter: { redirectFrom: [placed("/old"), placed("/notes/a/"), placed("/b/")] },
    });
    const redirects = pagesOf(note).filter(({ kind }) => kind === "redirect");
    expect(redirects.map(({ output }) => output)).toEqual(["old.html", "b/index.html"]);
  });

  it("puts them into no sitemap", () => {
    const note = studyNote({ id: "a", frontMatter: { redirectFrom: [placed("/old")] } });
    const sitemap = pagesOf(note).find((page) => page.kind === "sitemap");
    expect(sitemap?.entries.map(({ permalink }) => permalink)).not.toContain("/old.html");
  });

  it("copies the page of a note whose file name is decomposed to where such a name leads", () => {
    const name = "2021-12-15-초거대.md".normalize("NFD");
    const note = { ...studyNote({ id: name.slice(0, -3).normalize("NFC") }), source: `posts/${name}` as SourcePath };
    const pages = pagesOf(note, "/:title/");
    const copy = pages.find((page) => page.kind === "copy");
    expect(copy?.output).toBe(`${"초거대".normalize("NFD")}/index.html`);
    expect(copy?.page).toBe(pages.find((page) => page.kind === "note"));
  });

  it("copies a redirect there too", () => {
    const name = "2021-12-15-초거대.md".normalize("NFD");
    const told = { id: "2021-12-15-초거대", frontMatter: { redirectFrom: [placed("/초거대/2021/초거대.html")] } };
    const pages = pagesOf({ ...studyNote(told), source: `posts/${name}` as SourcePath });
    const outputs = pages.filter(({ kind }) => kind === "copy").map(({ output }) => output);
    const spelled = "초거대".normalize("NFD");
    expect(outputs).toEqual([`notes/2021-12-15-${spelled}/index.html`, `초거대/2021/${spelled}.html`]);
  });
});
