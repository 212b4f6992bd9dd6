import { describe, expect, it } from "vitest";
import { draftPost, placeOfPost } from "../../../src/import/jekyll/draft-post.ts";
import { readPostData } from "../../../src/import/jekyll/post-data.ts";
import { type PostFile, postFileOf } from "../../../src/import/jekyll/post-file.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

function fileOf(path: string): PostFile {
  const file = postFileOf(path);
  if (file === null) throw new Error(path);
  return file;
}

function draft(text: string, path = "_posts/2021-12-15-초거대-AI-note.md", config = "") {
  const file = fileOf(path);
  const data = readPostData(text, file, readJekyllConfig(config));
  const settings = { ...importSettings, permalink: "/:title/" };
  return draftPost({ from: path, to: placeOfPost(file), text, changes: [] }, { file, data, settings, namesZone: true });
}

describe("placeOfPost", () => {
  it.each([
    ["_posts/2021-12-15-a.md", "2021-12-15-a.md"],
    ["_posts/2021/2021-12-15-a.mkd", "2021/2021-12-15-a.md"],
    ["경제/_posts/2021-12-15-a.md", "경제/2021-12-15-a.md"],
    ["_posts/_b/2021-12-15-a.md", "b/2021-12-15-a.md"],
    ["_drafts/a.md", "_drafts/a.md"],
    ["_posts/drafts/2021-12-15-a.draft.md", "2021-12-15-a.md"],
  ])("puts %j at %j", (path, place) => {
    expect(placeOfPost(fileOf(path))).toBe(place);
  });
});

describe("draftPost", () => {
  it("leaves a post as it is that says all there is to say", () => {
    const text = post(["title: 제목", "categories: a", "permalink: /a/"]);
    expect(draft(text)).toMatchObject({ text, changes: [] });
  });

  it.each([
    ["", "_posts/en/2021-12-15-a.md", "title: a\nlang: en"],
    ["lang: en\n", "_posts/en/2021-12-15-a.md", "title: a"],
    ["", "_posts/2021-12-15-a.md", "title: a"],
  ])(
    "writes the language that defaults give to some posts, where %j does not say it of all (%s)",
    (said, path, fields) => {
      const defaults =
        "defaults:\n- {scope: {path: ''}, values: {lang: ko}}\n- {scope: {path: _posts/en}, values: {lang: en}}";
      expect(draft(post(["title: a"]), path, said + defaults).text).toBe(post([fields]));
      expect(draft(post(["title: a", "lang: ja"]), path, said + defaults).text).toBe(post(["title: a", "lang: ja"]));
    },
  );

  it("gives a post the title that Jekyll makes of its name", () => {
    expect(draft(post(["tags: a"])).text).toContain("\ntitle: 초거대 Ai Note\n");
    expect(draft("글\n").text).toBe("---\ntitle: 초거대 Ai Note\n---\n\n글\n");
  });

  it("gives a post without a name the day for a title", () => {
    expect(draft("글\n", "_posts/2024-01-22-.md").text).toContain("\ntitle: '2024-01-22'\n");
  });

  it("gives a post no second title where YAML cannot read the first", () => {
    for (const text of [post(["title: 'a"]), "---\ntitle: a\n\n글\n"]) expect(draft(text).text).toBe(text);
  });

  it("keeps the categories and tags beside a line that YAML cannot read", () => {
    const config = "defaults: [{scope: {path: ''}, values: {categories: [공부], tags: [a]}}]";
    const typed = post(["title: [백준] 1000번", "categories: [알고리즘]", "tags: [c++]"]);
    expect(draft(typed, undefined, config).text).toBe(typed);
    const { text } = draft(post(["title: 내일: 콜론", "category: 알고리즘"]), undefined, config);
    expect(text).toBe(post(["title: 내일: 콜론", "category: 알고리즘", "tags: [a]"]));
  });

  it("holds back what the blog's defaults hold back", () => {
    const path = "_posts/비밀/2021-12-15-a.md";
    const config = "defaults: [{scope: {path: _posts/비밀}, values: {published: false}}]";
    const { text } = draft(post(["title: a"]), path, config);
    expect(text).toContain("published: false");
    expect(draft(post(["title: a", "published: true"]), path, config).changes).toEqual([]);
  });

  it("is in no list that the blog's theme hid, unless it says so itself", () => {
    expect(draft(post(["title: a", "hidden: true"])).text).toBe(post(["title: a", "# hidden: true", "unlisted: true"]));
    for (const line of ["unlisted: true", "draft: true", "published: false"])
      expect(draft(post(["title: a", "hidden: true", line])).changes).toEqual([]);
    expect(draft(post(["title: a", "hidden: false"])).changes).toEqual([]);
  });

  it("is not published that the blog's theme encrypted", () => {
    for (const lines of [[], ["draft: false"], ["published: true"]])
      expect(draft(post(["title: a", "password: 1234", ...lines])).text).toContain("\ndraft: true\n");
    expect(draft(post(["title: a", "password: 1234", "draft: true"])).changes).toEqual([]);
    expect(draft(post(["title: a", "password: ''"])).changes).toEqual([]);
    expect(draft(post(["title: a", "encrypt: true"])).changes).toMatchObject([
      { text: "draft: true", reason: "locked-there" },
    ]);
  });

  it("asks for comments where the blog's defaults did and the post says nothing of them", () => {
    const defaults = "defaults: [{scope: {path: ''}, values: {comments: true}}]";
    const config = `${defaults}\ngiscus: {repo: a/b, repo_id: R, category: C, category_id: D}`;
    const written = (lines: string[]) => draft(post(["title: 제목", ...lines]), undefined, config).text;
    expect(written([])).toContain("\ncomments: true\n");
    expect(written(["comments: false"])).not.toContain("true");
    expect(draft(post(["title: 제목"])).text).not.toContain("comments");
    // utterances, which Saegim does not support.
    expect(draft(post(["title: 제목"]), undefined, defaults).text).not.toContain("comments");
  });

  it("writes down categories that stood in a folder's name or in the settings", () => {
    const config = "defaults: [{scope: {path: ''}, values: {categories: [모두]}}]";
    const { text } = draft(post(["title: a", "categories: b"]), "경제/_posts/2021-12-15-a.md", config);
    expect(text).toContain("categories: [경제, 모두, b]\n");
  });

  it.each([
    ["about", "/about.html"],
    ["/x/:year/:title", "/x/:year/:title.html"],
    ["docs/:title/", "/docs/:title/"],
    ["/x/:path/", "/x/2021-12-15-초거대-AI-note/"],
    ["/왜-안될까?/", "/왜-안될까/"],
  ])("writes the address %j in full: %j", (typed, written) => {
    expect(draft(post(["title: a", `permalink: ${typed}`])).text).toContain(`permalink: '${written}'\n`);
  });

  it("writes down an address that stood in the settings of a folder", () => {
    const config = "defaults: [{scope: {path: _posts/일기}, values: {permalink: /diary/:title/}}]";
    const { text } = draft(post(["title: a"]), "_posts/일기/2021-12-15-a.md", config);
    expect(text).toContain("permalink: '/diary/:title/'\n");
  });

  it("writes down a day that only Jekyll reads in a file's name", () => {
    expect(draft(post(["title: a"]), "_posts/21-12-5-a.md").text).toContain("date: 2021-12-05\n");
    expect(draft(post(["title: a", "date: 2020-01-01"]), "_posts/21-12-5-a.md").changes).toEqual([]);
  });

  it("leaves drafts to the letter", () => {
    expect(draft("글", "_drafts/a.md")).toMatchObject({ text: "글", changes: [] });
  });
});
