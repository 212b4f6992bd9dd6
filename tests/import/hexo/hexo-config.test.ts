import { expect, it } from "vitest";
import { textAt } from "../../../src/import/front-matter/yaml-values.ts";
import { readHexoConfig } from "../../../src/import/hexo/hexo-config.ts";
import { patternFor } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["url: https://kim.github.io/blog\nroot: /blog/", "/blog/"],
  ["url: https://kim.github.io/blog", "/blog"],
  ["url: https://kim.github.io/blog\nroot: /", null],
  ["url: https://kim.github.io", null],
  ["url: kim\nbaseurl: /other", null],
])("takes of %j the folder %s that the blog lives under", (text, folder) =>
  expect(textAt(readHexoConfig(blogInMemory({ "_config.yml": text })).root, "baseurl")).toBe(folder),
);

it.each([
  ["", "/:year/:month/:day/:title/"],
  ["permalink: :year/:month/:day/:title/", "/:year/:month/:day/:title/"],
  ["permalink: posts/:title.html", "/posts/:title.html"],
  ["permalink: posts/:abbrlink/", null],
  ["permalink: :category/:title/", null],
  ["permalink: :id/", null],
  ["permalink: :titles/", null],
])("takes of %j the pattern %s", (text, pattern) =>
  expect(patternFor(readHexoConfig(blogInMemory({ "_config.yaml": text })).permalink)).toBe(pattern),
);

it.each([
  ["per_page: 10", "10"],
  ["index_generator:\n  per_page: 7\nper_page: 10", "7"],
  ["per_page: 0", null],
  ["title: a", null],
])("takes of %j how many posts a page lists: %s", (text, size) =>
  expect(textAt(readHexoConfig(blogInMemory({ "_config.yml": text })).root, "paginate")).toBe(size),
);

it.each([
  ["timezone: Asia/Seoul", "Asia/Seoul"],
  ["timezone: UTC+9", null],
  ["timezone: ''", null],
  ["title: a", null],
])("takes of %j the time zone %s", (text, zone) =>
  expect(readHexoConfig(blogInMemory({ "_config.yml": text })).timeZone).toBe(zone),
);
