import { expect, it } from "vitest";
import { movedPages } from "../../../../src/import/jekyll/addresses/moved-pages.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";

it.each([
  ["paginate: 10", ["/page2/", "/page3/"]],
  ["paginate: 10\npaginate_path: blog/page-:num", ["/blog/page-2/", "/blog/page-3/"]],
  ["paginate: 10\npaginate_path: /page/:num/", []],
  ["paginate: 50", []],
  ["paginate: many", []],
  ["title: 새김", []],
])("names the further pages of a blog with %j", (config, addresses) => {
  const moved = movedPages(readJekyllConfig(config), 21);
  expect(moved.map(({ from }) => from)).toEqual(addresses);
  expect(moved.map(({ to }) => to)).toEqual(["/page/2/", "/page/3/"].slice(0, addresses.length));
});
