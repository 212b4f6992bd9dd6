import { expect, it } from "vitest";
import { archiveListAddresses } from "../../../../src/import/jekyll/addresses/archive-lists.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";

const chirpy = `jekyll-archives:
  enabled: [categories, tags]
  layouts: {category: category, tag: tag}
  permalinks: {tag: /tags/:name/, category: /categories/:name/}`;

function addressIn(config: string, list: "tags" | "categories" = "tags", word = "C++") {
  return archiveListAddresses(readJekyllConfig(config))(list, word, "_posts/2024-05-07-a.md");
}

it.each([
  ["tags", "C++", "/tags/c/"],
  ["categories", "C++", "/categories/c/"],
  ["tags", ".NET", "/tags/net/"],
  ["tags", "기준 금리 (3%)", "/tags/기준-금리-3/"],
  ["tags", "++", null],
] as const)("says where Chirpy had the list in %s of %s", (list, word, address) => {
  expect(addressIn(chirpy, list, word)).toBe(address);
});

it.each([
  ["jekyll-archives: {enabled: all, permalinks: {tag: '/:type/:name.html'}}", "/tag/c.html"],
  ["jekyll-archives: {enabled: [categories], permalinks: {tag: '/tags/:name/'}}", null],
  ["jekyll-archives: {enabled: all, slug_mode: raw, permalinks: {tag: '/tags/:name/'}}", null],
  ["jekyll-archives: {enabled: all, permalinks: {tag: '/:year/:name/'}}", null],
  ["jekyll-archives: {enabled: [tags]}", null],
  ["title: 새김", null],
])("reads %j as %j", (config, address) => {
  expect(addressIn(config)).toBe(address);
});
