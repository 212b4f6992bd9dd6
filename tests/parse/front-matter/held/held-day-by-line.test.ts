import { expect, it } from "vitest";
import { dayFacts, heldDayByLine } from "../../../../src/parse/front-matter/held/held-day-by-line.ts";

it.each([
  ["date: 2099-01-01", { name: "date", kind: "first", day: "2099-01-01" }],
  ["**날짜**: 2099년 1월 1일", { name: "날짜", kind: "first", day: "2099-01-01" }],
  ["publishDate: 1 January 2099", { name: "publishDate", kind: "first", day: "2099-01-01" }],
  ["expiryDate: 3/4/2099", { name: "expiryDate", kind: "last", day: "2099-03-04" }],
  ["날짜: 2099년 1월 1일에 만나요", null],
  ["title: 2099-01-01", null],
])("reads the day of %j", (line, held) => {
  expect(heldDayByLine(line)).toEqual(held);
});

it("tells a first day as date:, and a last day as what holds the note back", () => {
  const [first, last] = ["date: 2099-01-01", "만료일: 2020-01-01"].map(heldDayByLine);
  if (first == null || last == null) return expect.fail("no days");
  expect(dayFacts(first)).toEqual({ key: "date", value: "2099-01-01" });
  expect(dayFacts(last)).toEqual({ key: "draft", value: "true", lastDay: { name: "만료일", day: "2020-01-01" } });
});
