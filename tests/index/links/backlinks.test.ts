import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { linkNotes } from "../../../src/index/links/backlinks.ts";
import { type NoteTold, placed, siteConfig, studyNote } from "../../support/study-note.ts";

const config = siteConfig({ basePath: "/study/", origin: "https://notes.example" });
const wiki = (...names: readonly string[]): NoteTold => ({ wikiLinks: names.map(placed) });
const links = (...targets: readonly string[]): NoteTold => ({
  links: targets.map((target) => placed({ kind: "link", target } as const)),
});

function linked(...told: readonly NoteTold[]) {
  const { notes, unlisted } = buildLibrary(told.map(studyNote), config);
  const { named, backlinks } = linkNotes([...notes, ...unlisted], config);
  return {
    named: Object.fromEntries([...named].map(([name, { note }]) => [name, note.note.id])),
    backlinks: Object.fromEntries([...backlinks].map(([id, from]) => [id, from.map(({ note }) => note.id)])),
  };
}

describe("linkNotes", () => {
  it("follows names and addresses alike, once for each pair of notes, newest first", () => {
    expect(
      linked(
        { id: "a", title: "금리", date: "2021-12-01" },
        { id: "b", date: "2021-12-02", ...wiki("금리", "a") },
        { id: "c", date: "2021-12-03", ...links("/study/notes/a/", "../a", "https://notes.example/study/notes/a/#x") },
        { id: "d", date: "2021-12-04", ...links("https://other.example/notes/a/", "/notes/none/") },
      ),
    ).toEqual({ named: { 금리: "a", a: "a" }, backlinks: { a: ["c", "b"] } });
  });

  it("does not let a note point to itself, nor an unlisted one to any", () => {
    expect(
      linked(
        { id: "a", title: "금리", ...wiki("금리"), ...links("#x") },
        { id: "b", ...wiki("a"), frontMatter: { unlisted: true } },
      ).backlinks,
    ).toEqual({});
  });

  it("leaves out names that no note or several have", () => {
    expect(
      linked({ id: "a", title: "금리" }, { id: "b", title: "금리" }, { id: "c", ...wiki("금리", "환율") }).named,
    ).toEqual({});
  });

  it("leads to an unlisted note", () => {
    expect(linked({ id: "a", frontMatter: { unlisted: true } }, { id: "b", ...wiki("a") })).toEqual({
      named: { a: "a" },
      backlinks: { a: ["b"] },
    });
  });
});
