import { expect, it } from "vitest";
import { frontMatterLines } from "../../../../src/import/front-matter/front-matter-text.ts";
import { dayOfPost, printedDay } from "../../../../src/import/jekyll/text/printed-day.ts";
import { studyDate } from "../../../../src/model/date/study-date.ts";
import { post } from "../../../support/blog-in-memory.ts";

// Jekyll 4.3.1 prints the same.
it.each([
  ['page.date | date: "%Y.%m.%d"', "2021.03.05"],
  ["page.date | date: '%Y/%-m/%-d'", "2021/3/5"],
  ['page.date|date:"%B %-d, %Y (%a)"', "March 5, 2021 (Fri)"],
  ['page.date | date: "%y%m%d %b %A %F 100%%"', "210305 Mar Friday 2021-03-05 100%"],
  ["page.date | date_to_string", "05 Mar 2021"],
  ["page.date | date_to_long_string", "05 March 2021"],
])("prints %s as Jekyll does", (inside, words) => {
  expect(printedDay(inside, studyDate(2021, 3, 5))).toBe(words);
});

it.each([
  'page.date | date: "%H:%M"',
  "page.date | date_to_xmlschema",
  "page.date",
  "page.date | date: site.format",
  'site.time | date: "%Y"',
  'page.date | date: "%Y" | upcase',
])("leaves %s to Liquid", (inside) => {
  expect(printedDay(inside, studyDate(2021, 3, 5))).toBeNull();
});

it("prints nothing of an unknown day", () => {
  expect(printedDay('page.date | date: "%Y"', null)).toBeNull();
});

it.each([
  ["_posts/2021-03-05-a.md", ["title: a"], studyDate(2021, 3, 5)],
  ["_posts/21-3-5-a.md", ["title: a"], studyDate(2021, 3, 5)],
  ["_posts/2021-03-05-a.md", ["date: 2020-01-02 23:30:00 +0900"], studyDate(2020, 1, 2)],
  ["_posts/2021-03-05-a.md", ["date: 언젠가"], null],
  ["about.md", ["title: a"], null],
])("knows the day of %s with %j", (path, fields, day) => {
  expect(dayOfPost(path, frontMatterLines(post(fields, "글"))?.fields ?? null)).toBe(day);
});
