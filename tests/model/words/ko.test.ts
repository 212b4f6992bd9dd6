import { expect, it } from "vitest";
import { koreanWords } from "../../../src/model/words/ko.ts";
import { day } from "../../support/study-note.ts";

it("says days as a Korean newspaper does", () => {
  const { dates } = koreanWords;
  const date = day("2021-12-05");
  expect(dates.long(date)).toBe("2021년 12월 5일 일요일");
  expect(dates.short(date)).toBe("2021.12.05 일");
  expect(dates.day(date)).toBe("12.05 일");
  expect(dates.range(day("2021-11-01"), date)).toBe("2021.11.01–2021.12.05");
  expect(dates.range(date, date)).toBe("2021.12.05");
});
