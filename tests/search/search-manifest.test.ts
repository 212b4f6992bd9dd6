import { describe, expect, it } from "vitest";
import { readPostingList } from "../../src/model/search/posting-list.ts";
import { siteSearch } from "../support/site-search.ts";
import { somewhere, studyNote } from "../support/study-note.ts";

const mark = (color: string) => ({ color, text: "칠한 말", place: somewhere });
const { manifest } = siteSearch([
  studyNote({ id: "c", date: "2022-02-01", tags: ["Economy", "금리"], highlights: [mark("red"), mark("red")] }),
  studyNote({ id: "b", date: "2022-01-01", tags: ["economy"], highlights: [mark("blue"), mark("red")] }),
  studyNote({ id: "a", date: "2021-01-01", tags: ["__proto__"] }),
  studyNote({ id: "hidden", tags: ["비밀"], frontMatter: { unlisted: true } }),
]).reader;

const numbers = (lists: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, readPostingList(list)]));

describe("the manifest of a search", () => {
  it("says which notes each filter lets through, by the names that the pages show", () => {
    expect(numbers(manifest.tags)).toEqual(
      Object.fromEntries([
        ["economy", [0, 1]],
        ["금리", [0]],
        ["__proto__", [2]],
      ]),
    );
    expect(numbers(manifest.years)).toEqual({ 2022: [0, 1], 2021: [2] });
    expect(Object.entries(numbers(manifest.colors))).toEqual([
      ["red", [0, 1]],
      ["blue", [1]],
    ]);
  });

  it("knows how the index is cut, and of no note in no list", () => {
    expect(manifest).toMatchObject({ version: 4, documents: 3, shards: 1, textFiles: "0" });
    expect(JSON.stringify(manifest)).not.toContain("비밀");
  });
});
