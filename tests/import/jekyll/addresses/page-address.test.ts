import { describe, expect, it } from "vitest";
import { frontMatterLines } from "../../../../src/import/front-matter/front-matter-text.ts";
import { pageAddress } from "../../../../src/import/jekyll/addresses/page-address.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { post } from "../../../support/blog-in-memory.ts";
import { fieldIn } from "../../../support/front-matter.ts";
import { day } from "../../../support/study-note.ts";

function addressOf(path: string, permalink: string | null, config = ""): string | null {
  const fields = fieldIn(`fields: { ${permalink === null ? "" : `permalink: ${JSON.stringify(permalink)}`} }`).node;
  return pageAddress({ path, changed: day("2021-12-15"), added: null }, fields, readJekyllConfig(config));
}

/** The address of an item of a collection with a pattern. */
function itemAddress(path: string, line: string, pattern: string): string | null {
  const config = readJekyllConfig(`collections: { projects: { output: true, permalink: "${pattern}" } }`);
  const { fields } = frontMatterLines(post(["title: a", line])) ?? { fields: null };
  return pageAddress({ path, changed: day("2021-12-15"), added: null }, fields, config);
}

const published = "collections: { projects: { output: true } }";

describe("The address that Jekyll gives a page", () => {
  it.each([
    ["about.md", "/about-me", "/about-me.html"],
    ["about.md", "about", "/about.html"],
    ["about.md", "/a/../b/./c//d/", "/a/b/c/d/"],
    ["about.md", "/feed.xml", "/feed.xml"],
    ["v1.2.md", "/:basename", "/v1.2.html"],
    ["study/a.md", "/:paths/", "/studys/"],
    ["about.md", "/%EC%86%8C%EA%B0%9C/", "/소개/"],
    ["about.md", "/100%/", "/100%/"],
    ["dir/p q.md", "/pq/:basename/:path/", "/pq/p q/dir/"],
    ["dir/c%23.md", "/:path/:basename:output_ext", "/dir/c%23.html"],
    ["about.md", "/:title/", "/:title/"],
    ["about.md", "/%2e%2e/%2e/%2e%2e/a.html", "/a.html"],
  ])("%s with %j is %s", (path, permalink, address) => {
    expect(addressOf(path, permalink)).toBe(address);
  });

  it.each([
    ["a/b.md", "permalink: date", "/a/b.html"],
    ["a/b.md", "permalink: pretty", "/a/b/"],
    ["a/b.md", "permalink: /:title", "/a/b.html"],
    ["a/b.md", "collections: { posts: { permalink: '/:title/' } }", "/a/b.html"],
    ["a/index.md", "", "/a/"],
    ["index.md", "", "/"],
    ["404.md", "", "/404.html"],
    ["a..md", "", "/a.html"],
    ["_projects/x/a.md", published, "/projects/x/a.html"],
    ["_projects/a.md", `${published}\npermalink: pretty`, "/projects/a/"],
    ["_notes/a.md", "include: [_notes]", "/_notes/a.html"],
  ])("%s that says none is, with %j, %s", (path, config, address) => {
    expect(addressOf(path, null, config)).toBe(address);
  });

  it.each([
    ["_projects/x/My Plan.md", "/:collection/:name/", "/projects/my-plan/"],
    ["_projects/x/My Plan.md", "/:collection/:title", "/projects/My-Plan.html"],
    ["_projects/x/My Plan.md", "/:path:output_ext", "/x/My Plan.html"],
  ])("%s of a collection with %j is %s", (path, permalink, address) => {
    expect(addressOf(path, permalink, published)).toBe(address);
  });

  it.each(["/a/", null])("is null for an item of an unpublished collection, with %j", (permalink) => {
    expect(addressOf("_projects/a.md", permalink)).toBeNull();
  });

  it.each([
    ["_projects/2020-01-02-past.md", "x: 1", "/n/2020/01/past/"],
    ["_projects/2020-01-02-both.md", "date: 2021-05-06 10:00:00", "/n/2021/05/both/"],
    ["_projects/plain.md", "date: 2021-05-06", "/n/2021/05/plain/"],
  ])("%s of a collection with a date in its addresses, with %j, is %s", (path, line, address) => {
    expect(itemAddress(path, line, "/n/:year/:month/:title/")).toBe(address);
  });

  it.each([
    ["_projects/one.md", "categories: [x y, Z]", "/c/x y/z/one/"],
    ["_projects/sub/two.md", "category: q", "/c/q/two/"],
    ["_projects/none.md", "x: 1", "/c/none/"],
  ])("%s of a collection with categories in its addresses, with %j, is %s", (path, line, address) => {
    expect(itemAddress(path, line, "/c/:categories/:title/")).toBe(address);
  });

  it("cannot be known of an item that is dated by the build", () => {
    expect(addressOf("_projects/a.md", "/:year/:title/", published)).toBeNull();
  });
});
