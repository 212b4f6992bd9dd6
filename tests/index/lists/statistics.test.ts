import { expect, it } from "vitest";
import { collectStatistics } from "../../../src/index/lists/statistics.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { somewhere, studyNote } from "../../support/study-note.ts";

const published = (date: string, wordCount: number) => ({
  note: studyNote({ date, wordCount, highlights: [{ color: "red", text: "표시", place: somewhere }] }),
  permalink: permalinkOf("/a/"),
});

it("adds up days, words and highlights", () => {
  const found = collectStatistics([
    published("2021-12-15", 100),
    published("2021-12-15", 50),
    published("2021-12-01", 1),
  ]);
  expect(found).toMatchObject({ notes: 3, days: 2, words: 151, highlights: 3 });
});

it("distinguishes the newest note's streak from the longest, the earliest of equals", () => {
  const days = ["2021-12-15", "2021-11-02", "2021-11-01", "2021-10-02", "2021-10-01"];
  expect(collectStatistics(days.map((date) => published(date, 1)))).toMatchObject({
    currentStreak: { first: "2021-12-15", days: 1 },
    longestStreak: { first: "2021-10-01", last: "2021-10-02", days: 2 },
  });
});

it("has nothing to count before the first note", () => {
  expect(collectStatistics([])).toBeNull();
});
