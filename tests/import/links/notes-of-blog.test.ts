import { describe, expect, it } from "vitest";
import { type LinkTarget, linkedName, notesOfBlog } from "../../../src/import/links/notes-of-blog.ts";

function note(path: string, name: string, language: string | null, old?: string): LinkTarget {
  const oldAddresses = old === undefined ? [] : [{ kind: "redirect", address: old } as const];
  return { path, name, language, address: `/notes/${path}/`, oldAddresses };
}

const languages = { all: ["ko", "en"], folderOf: (language: string) => (language === "ko" ? "" : `/${language}`) };

const korean = note("content/post/a.md", "a", "ko", "/post/a/");
const english = note("content/post/a.en.md", "a", "en", "/en/post/a/");
const onlyKorean = note("content/post/c/index.md", "c", "ko", "/post/c/");
const find = notesOfBlog([korean, english, onlyKorean], languages);

describe("a link of a blog with languages", () => {
  it.each([
    [korean, "post/a/", korean],
    [english, "post/a/", english],
    [korean, "en/post/a", english],
    [english, "post/c/", onlyKorean],
    [english, "content/post/a", english],
    [korean, "content/post/a", korean],
    [korean, "content/post/c", onlyKorean],
    [english, "content/post/c", null],
    [english, "post/none/", null],
  ])("leads from %j by the address %s", (from, place, to) => {
    expect(find(from).noteFrom(place)).toBe(to?.address ?? null);
  });

  it.each([
    [korean, "a", korean],
    [english, "/x/2021-02-03-A/", english],
    [korean, "/en/x/a/", english],
    [english, "/blog/ko/x/a/", korean],
    [english, "c", null],
    [korean, "none", null],
  ])("leads from %j by the name in %s", (from, address, to) => {
    expect(find(from).noteNamed(address)).toBe(to?.address ?? null);
  });

  it("leads to the file of its own language, else to exactly this file", () => {
    expect(find(english).noteAt("content/post/a.md")).toBe(english.address);
    expect(find(korean).noteAt("content/post/a.md")).toBe(korean.address);
    expect(find(english).noteAt("content/post/c/index.md")).toBe(onlyKorean.address);
  });
});

describe("a link of a blog without languages", () => {
  const first = note("a/index.md", "a", null, "/a/");
  const second = note("old/a/index.md", "a", null);
  const third = note("b.md", "2021-05-06-b", null);
  const finder = notesOfBlog([first, second, third], { all: [], folderOf: () => "" })(third);

  it("means no note by a name that several have", () => {
    expect(finder.noteNamed("/x/a/")).toBeNull();
    expect(finder.noteNamed("/x/b/")).toBe(third.address);
  });

  it("finds notes by addresses they had and by their files alone", () => {
    expect(finder.noteFrom("a")).toBe(first.address);
    expect(finder.noteFrom("old/a")).toBeNull();
    expect(finder.noteAt("old/a/index.md")).toBe(second.address);
  });
});

it("calls a note by the name of its file", () => expect(linkedName("글/a.b.md")).toBe("a.b"));
