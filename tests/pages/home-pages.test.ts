import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { homePages } from "../../src/pages/home-pages.ts";
import { type NoteTold, placed, question, siteConfig, studyNote } from "../support/study-note.ts";

function pagesOf(notes: readonly NoteTold[], pageSize = 10) {
  const config = siteConfig({ pageSize });
  return homePages(buildLibrary(notes.map(studyNote), config), {
    config,
    assetAddresses: new Set(),
    pictureSizeOf: () => null,
    listed: new Map(),
  });
}

describe("the front page", () => {
  it("is an issue: the number of listed notes, the day of the newest and the days in a row", () => {
    const [page] = pagesOf([
      { id: "a", date: "2021-12-15" },
      { id: "b", date: "2021-12-14" },
      { id: "c", date: "2022-05-05", frontMatter: { unlisted: true } },
    ]);
    expect(page?.issue).toEqual({ number: 2, date: "2021-12-15", streak: 2 });
    expect(pagesOf([])[0]?.issue).toEqual({ number: 0, date: null, streak: 0 });
  });

  it("counts a question as open until a note answers it, and shows the five that have waited longest", () => {
    const [page] = pagesOf([
      { id: "b", date: "2021-12-16", frontMatter: { answers: [placed("a#one")] } },
      { id: "a", date: "2021-12-15", questions: [question({ id: "one" }), question({ id: "two", text: "남은 물음" })] },
    ]);
    expect(page?.front?.openQuestions.count).toBe(1);
    expect(page?.front?.openQuestions.shown.map((asked) => asked.question.text)).toEqual(["남은 물음"]);
    const many = Array.from({ length: 7 }, (_, index) => question({ id: `q${index}`, text: `물음 ${index}` }));
    const [full] = pagesOf([{ questions: many }]);
    expect(full?.front?.openQuestions).toMatchObject({ count: 7 });
    expect(full?.front?.openQuestions.shown).toHaveLength(5);
  });

  it("leads to the keywords of its first note", () => {
    const [page] = pagesOf([{ keywords: ["초거대 AI"] }]);
    expect(page?.front?.leadKeywords).toEqual([{ name: "초거대 AI", permalink: "/keywords/초거대-ai/" }]);
  });

  it("leads to the tags of a blog without keywords, the most used first, and to its categories where it has no tags", () => {
    const filedUnder = (...notes: readonly NoteTold[]) => pagesOf(notes)[0]?.front?.filedUnder;
    const rust = { name: "rust", permalink: "/tags/rust/" };
    expect(filedUnder({ id: "a", tags: ["go", "rust"] }, { id: "b", tags: ["rust"] })).toEqual({
      kind: "tags",
      terms: [rust, { name: "go", permalink: "/tags/go/" }],
    });
    expect(filedUnder({ categories: ["backend"] })?.kind).toBe("categories");
    expect(filedUnder({ tags: ["rust"], keywords: ["금리"] })).toBeNull();
    expect(filedUnder({})).toBeNull();
  });

  it("leads to the last months of a blog without keywords, newest first", () => {
    const dates = Array.from({ length: 10 }, (_, index) => ({
      id: `n${index}`,
      date: `2021-${String(index + 1).padStart(2, "0")}-05`,
    }));
    const months = (...notes: readonly NoteTold[]) => pagesOf(notes)[0]?.front?.lastMonths ?? [];
    expect(months(...dates)).toHaveLength(8);
    expect(months(...dates)[0]).toEqual({ year: 2021, month: 10, permalink: "/archive/2021/10/", noteCount: 1 });
    expect(months({ keywords: ["금리"] })).toEqual([]);
  });

  it("is not led by the note about the blog, which is no news, unless there is no other", () => {
    const about = { id: "c", title: "소개", date: "2022-05-05", keywords: ["나"] };
    const [page] = pagesOf([{ id: "a", date: "2021-12-15", keywords: ["금리"] }, about]);
    expect(page?.notes.map(({ note }) => note.id)).toEqual(["a"]);
    expect(page?.issue).toMatchObject({ number: 1, date: "2021-12-15" });
    expect(page?.front?.leadKeywords.map(({ name }) => name)).toEqual(["금리"]);
    expect(pagesOf([about])[0]?.notes.map(({ note }) => note.id)).toEqual(["c"]);
  });

  it("begins with the notes that their author pinned, the newest first, none twice", () => {
    const pin = { frontMatter: { pin: true } };
    const [page, second] = pagesOf(
      [
        { id: "d", date: "2021-12-18" },
        { id: "c", date: "2021-12-17", keywords: ["고정"], ...pin },
        { id: "b", date: "2021-12-16" },
        { id: "a", date: "2021-12-15", ...pin },
      ],
      3,
    );
    expect(page?.notes.map(({ note, isPinned }) => [note.id, isPinned])).toEqual([
      ["c", true],
      ["a", true],
      ["d", undefined],
    ]);
    expect(second?.notes.map(({ note }) => note.id)).toEqual(["b"]);
    expect(page?.issue.date).toBe("2021-12-18");
    expect(page?.front?.leadKeywords.map(({ name }) => name)).toEqual(["고정"]);
  });

  it("is of an empty site too, and the sheets below it carry the issue alone", () => {
    expect(pagesOf([])[0]?.front).toMatchObject({ leadKeywords: [], openQuestions: { count: 0 }, calendar: null });
    const [first, second] = pagesOf([{ id: "a" }, { id: "b" }], 1);
    expect(first?.front).not.toBeNull();
    expect(second?.front).toBeNull();
    expect(second?.issue).toEqual(first?.issue);
  });
});
