import { expect, it } from "vitest";
import { withoutCommentsIn } from "../../../src/parse/front-matter/comments-in-fields.ts";
import { fixed, readPost } from "../../support/front-matter.ts";

it.each(["title", "summary", "tags", "questions", "headline", "aliases", "slug"])(
  "a comment in %s: is no part of it",
  (key) => {
    expect(withoutCommentsIn(key, "금리 %% 메모 %%")).toBe("금리");
  },
);

it.each(["url", "source", "image", "permalink", "redirect_from"])("an address in %s: contains none", (key) => {
  expect(withoutCommentsIn(key, "/%%a%%/")).toBe("/%%a%%/");
});

it.each([
  ['source: "https://a.com/1 %% SECRET %%"', { url: "https://a.com/1" }],
  ['source: "https://a.com/1 <!-- SECRET -->"', { url: "https://a.com/1" }],
  ['source: "https://a.com/?q=%%x%%"', { url: "https://a.com/?q=%%x%%" }],
  ['source: "https://a.com/?q=%%x %%SECRET%%"', { url: "https://a.com/?q=%%x" }],
  ['source: { url: "https://a.com/x %%SECRET%%", headline: 금리 }', { url: "https://a.com/x", headline: "금리" }],
  ['source: { url: "https://a.com/x<!-- SECRET -->" }', { url: "https://a.com/x" }],
  ['source: { url: "%%SECRET%%", headline: 금리 }', { headline: "금리" }],
])("a comment after the address of a source is no part of it: %s", (line, source) => {
  const { frontMatter, diagnostics } = readPost(`---\ntitle: a\n${line}\n---\n`);
  expect(frontMatter?.source).toEqual(source);
  expect(diagnostics).toEqual([]);
});

it.each([
  'image: "/assets/img/a.png %%SECRET%%"',
  'image: "/assets/img/a.png <!-- SECRET -->"',
  'image: "![](/assets/img/a.png %%SECRET%%)"',
  'image: { path: "/assets/img/a.png %%SECRET%%", alt: 금리 }',
])("a comment after the address of a picture is no part of it: %s", (line) => {
  const { frontMatter } = readPost(`---\ntitle: a\n${line}\n---\n`);
  expect(frontMatter?.image?.value).toBe("/assets/img/a.png");
});

it("a comment in a note's name in the address is no part of it", () => {
  const { frontMatter } = readPost('---\ntitle: a\nslug: "rates %%SECRET%%"\n---\n');
  expect(frontMatter?.slug?.value).toBe("rates");
});

it.each(['source: "https://a.com/1 %%memo"', 'source: { url: "https://a.com/1 %%memo" }', 'slug: "rates %%memo"'])(
  "a comment that is never closed is reported: %s",
  (line) => {
    const { diagnostics } = readPost(`---\ntitle: a\n${line}\n---\n`);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["comment-in-field"]);
  },
);

it("no repair takes a comment out of the file", () => {
  const text = "---\ntitle: a\ntags: 경제, AI %% 메모 %%\n---\n";
  const { diagnostics, frontMatter } = readPost(text);
  expect(frontMatter?.tags.map(({ value }) => value)).toEqual(["경제", "AI"]);
  expect(fixed(text, diagnostics)).toBe(text);
});

it("a comment over several items takes them with it, of whatever kind they are", () => {
  const { frontMatter, diagnostics } = readPost("---\ntitle: a\ntags: [경제, <!-- 금리, 2021, 물가 -->]\n---\n");
  expect(frontMatter?.tags.map(({ value }) => value)).toEqual(["경제"]);
  expect(diagnostics).toEqual([]);
});

it("addresses in lists contain no comments", () => {
  const { frontMatter } = readPost("---\ntitle: a\nredirect_from: [/%%a, /b%%/]\n---\n");
  expect(frontMatter?.redirectFrom.map(({ value }) => value)).toEqual(["/%%a", "/b%%/"]);
});

it.each([
  "tags:\n  • 경제 %% SECRET %%\n  • 금리",
  "keywords:\n  1. 경제 %% SECRET %%\n  2. 금리",
  "categories:\n  – 경제 <!-- SECRET -->\n  – 금리",
  "tags:\n  - 경제 %% SECRET %%\n    - 금리",
  "keywords:\n  - 경제 <!-- SECRET -->\n    - 금리",
  "keywords:\n  경제 %% SECRET %%\n  - 금리",
  "tags:\n  - 경제 %%\n    - SECRET\n    - 금리 %%",
  "tags: (경제, 금리 %% SECRET %%)",
  "tags: 【경제】【금리】 <!-- SECRET -->",
])("a comment in a list that YAML sees as one text is no part of it, and stays in the file: %j", (yaml) => {
  const text = `---\ntitle: a\n${yaml}\n---\n`;
  const { frontMatter, diagnostics } = readPost(text);
  expect(JSON.stringify(frontMatter)).not.toContain("SECRET");
  expect(fixed(text, diagnostics)).toContain("SECRET");
});
