import { describe, expect, it } from "vitest";
import { readPostData } from "../../../src/import/jekyll/post-data.ts";
import { postFileOf } from "../../../src/import/jekyll/post-file.ts";
import { type JekyllConfig, readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { post } from "../../support/blog-in-memory.ts";

const config = readJekyllConfig(
  [
    "defaults:",
    "  - scope: {path: ''}",
    "    values: {categories: [모두], title: 이름 없음}",
    "  - scope: {path: _posts/비밀}",
    "    values: {published: false, permalink: /비밀/:title/}",
  ].join("\n"),
);

function read(at: string | { readonly path: string; readonly config: JekyllConfig }, ...fields: readonly string[]) {
  const { path, config: own } = typeof at === "string" ? { path: at, config } : at;
  const file = postFileOf(path);
  if (file === null) throw new Error(path);
  return readPostData(post(fields), file, own);
}

describe("readPostData", () => {
  it("joins categories as Jekyll does: folders, defaults, the plural, the singular", () => {
    const data = read("a/_posts/2021-12-15-x.md", "category: 하나 둘", "categories: 셋 넷");
    expect(data.categories).toEqual(["a", "모두", "셋", "넷", "하나 둘"]);
    expect(data.impliedCategories).toEqual(["a", "모두"]);
  });

  it.each([
    [["x: 1"], ["dev"], ["dev"], ["common"]],
    [["categories: [z]"], ["z", "dev"], ["dev"], ["common"]],
    [["category: own"], ["own"], [], ["common"]],
    [["categories: [z]", "category: own"], ["z", "own"], [], ["common"]],
    [["tags: [q]"], ["dev"], ["dev"], []],
    [["tag: q"], ["dev"], ["dev"], []],
    [["tags:"], ["dev"], ["dev"], ["common"]],
    [["tags: []"], ["dev"], ["dev"], []],
  ])(
    "knows what the blog's defaults add to %j, as Jekyll does",
    (fields, categories, impliedCategories, impliedTags) => {
      const defaults = readJekyllConfig("defaults: [{scope: {path: ''}, values: {tags: [common], category: dev}}]");
      expect(read({ path: "_posts/2021-12-15-x.md", config: defaults }, ...fields)).toMatchObject({
        categories,
        impliedCategories,
        impliedTags,
      });
    },
  );

  it("takes the defaults of the nearest folder", () => {
    expect(read("_posts/비밀/2021-12-15-x.md")).toMatchObject({
      published: false,
      permalink: "/비밀/:title/",
      impliedPermalink: "/비밀/:title/",
      title: "이름 없음",
    });
    expect(read("_posts/2021-12-15-x.md")).toMatchObject({ published: true, permalink: null });
  });

  it("prefers what the post says itself", () => {
    const data = read("_posts/비밀/2021-12-15-x.md", "published: yes", "permalink: /a/", "slug: s", "title: 제목");
    expect(data).toMatchObject({ published: true, permalink: "/a/", impliedPermalink: null, slug: "s", title: "제목" });
  });

  it.each([
    ["date: 2021-12-15 10:00:00", "2021-12-15 10:00:00", false],
    ["date: '2021-12-15 10:00:00'", "2021-12-15 10:00:00", true],
    ["x: 1", null, false],
  ])("knows how the date of %j is typed", (field, date, dateIsText) => {
    expect(read("_posts/2021-12-15-x.md", field)).toMatchObject({ date, dateIsText });
  });

  it.each(["no", "false", "off"])("holds back what is `published: %s`", (word) => {
    expect(read("_posts/2021-12-15-x.md", `published: ${word}`).published).toBe(false);
  });
});
