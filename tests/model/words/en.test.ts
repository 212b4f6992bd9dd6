import { expect, it } from "vitest";
import { englishWords } from "../../../src/model/words/en.ts";
import { day } from "../../support/study-note.ts";

it("says days in English", () => {
  const { dates } = englishWords;
  const date = day("2021-12-05");
  expect(dates.long(date)).toBe("Sunday, 5 December 2021");
  expect(dates.short(date)).toBe("Sun 5 Dec 2021");
  expect(dates.day(date)).toBe("Sun 5 Dec");
  expect(dates.yearAndMonth(2021, 12)).toBe("December 2021");
  expect(dates.range(day("2021-11-01"), date)).toBe("1 Nov 2021 – 5 Dec 2021");
});

it("counts one as one", () => {
  expect(englishWords.counts.notes(1)).toBe("1 note");
  expect(englishWords.counts.notes(2)).toBe("2 notes");
});
