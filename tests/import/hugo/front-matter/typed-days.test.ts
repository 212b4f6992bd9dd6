import { expect, it } from "vitest";
import { withTypedDays } from "../../../../src/import/hugo/front-matter/typed-days.ts";
import { post } from "../../../support/blog-in-memory.ts";
import { day } from "../../../support/study-note.ts";

/** What becomes of front matter if its blog is imported on 2026-11-28 at nine in the evening. */
function days(...lines: readonly string[]) {
  const text = post(lines);
  const moment = { now: { day: day("2026-11-28"), time: "21:00:00" }, timeZone: "Asia/Seoul" };
  const { text: written, changes } = withTypedDays({ from: "a.md", to: "a.md", text, changes: [] }, moment);
  return { lines: written.split("\n---")[0]?.split("\n").slice(1), reasons: changes.map(({ reason }) => reason) };
}

it.each([
  ["date: 2022-10-05T21:36:47+02:00", "date: 2022-10-05 21:36:47"],
  ['date: "2022-10-05 21:36:47Z"', "date: 2022-10-05 21:36:47"],
  ["date: 2022-10-06T00:30:00+1400", "date: 2022-10-06 00:30:00"],
  ["lastmod: 2022-10-05T16:00:00.000-05:00", "lastmod: 2022-10-05 16:00:00"],
])("is the day of a date whose offset would move it: %s", (typed, expected) => {
  expect(days(typed)).toEqual({ lines: [expected], reasons: ["day-as-shown"] });
});

it.each([
  "date: 2022-10-05T09:36:47+02:00",
  "date: 2022-10-05T21:36:47+09:00",
  "date: 2022-10-05T21:36:47",
  "date: 2022-10-05",
  "date: 2022-13-05T21:36:47+02:00",
  "date: [2022]",
])("leaves a date alone that stays on its day, or is none: %s", (typed) => {
  expect(days(typed)).toEqual({ lines: [typed], reasons: [] });
});

it.each([
  ["to come", "date: 2026-11-28T20:00:00-11:00"],
  ["to come, though not as typed", "date: 2026-11-28T09:00:00-11:00"],
  ["past, though not as typed", "date: 2026-11-29T01:00:00+14:00"],
])("keeps the offset of a moment that is %s", (_, typed) => {
  expect(days(typed)).toEqual({ lines: [typed], reasons: [] });
});

it("is the typed day as soon as the moment has come", () => {
  expect(days("date: 2026-11-27T20:00:00-11:00")).toEqual({
    lines: ["date: 2026-11-27 20:00:00"],
    reasons: ["day-as-shown"],
  });
});
