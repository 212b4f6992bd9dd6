import { type BadInput, bad, badPage, post } from "../bad-input.ts";

const written = (date: string): string => post(["title: 금리 노트", `date: ${date}`]);

export const dates: readonly BadInput[] = [
  { input: "a month that there is not", files: { [bad]: written("2021-13-45") }, code: 1 },
  { input: "a month and a day that have changed places", files: { [bad]: written("2021-15-12") }, code: 1 },
  { input: "30 February", files: { [bad]: written("2021-02-30") }, code: 1 },
  { input: "a year that is long ago", files: { [bad]: written("0021-12-15") }, code: 1 },
  { input: "a date of digits alone", files: { [bad]: written("20211215") }, code: 0 },
  { input: "a date with dots and spaces", files: { [bad]: written("2021. 12. 15.") }, code: 0 },
  { input: "a date with a weekday", files: { [bad]: written("2021-12-15(수)") }, code: 0 },
  { input: "a date in full-width digits", files: { [bad]: written("２０２１－１２－１５") }, code: 0 },
  { input: "today", files: { [bad]: written("오늘") }, code: 1 },
  { input: "a leap second", files: { [bad]: written("2016-12-31 23:59:60") }, code: 1 },
  { input: "the day after the last of April", files: { [bad]: written("2021-04-31") }, code: 1 },
  { input: "a date in words", files: { [bad]: written("yesterday") }, code: 1 },
  { input: "a date that two days could be", files: { [bad]: written("03/04/2021") }, code: 1 },
  { input: "a date with dots and a short year", files: { [bad]: written("21.12.15") }, code: 1 },
  { input: "a date in Korean", files: { [bad]: written("2021년 12월 15일") }, code: 0 },
  { input: "an hour that there is not", files: { [bad]: written("2021-12-15 25:00") }, code: 1 },
  { input: "no date anywhere", files: { [bad]: post(["title: 금리 노트"]) }, code: 1 },
  { input: "a date without a value", files: { [bad]: post(["title: 금리 노트", "date:"]) }, code: 1 },
  { input: "a date that is a list", files: { [bad]: written("[2021, 12, 15]") }, code: 1 },
  {
    input: "an impossible date in the file's name",
    files: { "posts/2021-02-30-bad.md": post(["title: 금리 노트"]) },
    code: 1,
  },
  {
    input: "a weekday that does not fit",
    files: { [bad]: post(["title: 금리 노트", "date: 2021-12-15", "subtitle: 211215목 금리"]) },
    code: 0,
    shows: [{ file: badPage, has: "211215목" }],
  },
  { input: "a time zone that there is not", files: { [bad]: written("2021-12-15 09:00 +99:00") }, code: 1 },
];
