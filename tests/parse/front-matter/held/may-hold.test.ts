import { expect, it } from "vitest";
import type { StudyDate } from "../../../../src/model/date/study-date.ts";
import { mayHold } from "../../../../src/parse/front-matter/held/may-hold.ts";

it.each([
  ["first", "2021-12-16", "2021-12-15", true],
  ["first", "2021-12-15", "2021-12-15", false],
  ["first", "2099-01-01", null, false],
  ["last", "2021-12-14", "2021-12-15", true],
  ["last", "2099-01-01", null, true],
] as const)("asks of the %s day %s whether it may hold back a note of %s: %s", (kind, day, ownDay, holds) => {
  expect(mayHold({ kind, day: day as StudyDate }, ownDay as StudyDate | null)).toBe(holds);
});
