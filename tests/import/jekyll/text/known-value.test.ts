import { expect, it } from "vitest";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { knownValue } from "../../../../src/import/jekyll/text/known-value.ts";

const values = {
  site: readJekyllConfig("title: 새김\nyear: 2021\nratio: 1.0\ntags: a").root,
  page: readJekyllConfig("video: abc\npaper: {name: 한겨레}\ndate: 2021-12-15").root,
};

it.each([
  ["site.title", "새김"],
  ["site.year", "2021"],
  ["page.video", "abc"],
  ["page.paper.name", "한겨레"],
  ["'글'", "글"],
  ["site.ratio", null],
  ["site.tags", null],
  ["page.date", null],
  ["page.none", null],
  ["include.video", null],
])("knows %s", (name, value) => expect(knownValue(name, values)).toBe(value));
