import { expect, it } from "vitest";
import { withTypedDays } from "../../../src/import/hugo/typed-days.ts";
import { post } from "../../support/blog-in-memory.ts";

function days(...lines: readonly string[]) {
  const text = post(lines);
  const { text: written, changes } = withTypedDays({ from: "a.md", to: "a.md", text, changes: [] }, "Asia/Seoul");
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
