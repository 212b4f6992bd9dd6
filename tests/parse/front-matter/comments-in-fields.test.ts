import { expect, it } from "vitest";
import { withoutCommentsIn } from "../../../src/parse/front-matter/comments-in-fields.ts";
import { fixed, readPost } from "../../support/front-matter.ts";

it.each(["title", "summary", "tags", "questions", "headline", "aliases"])(
  "a comment in %s: is no part of it",
  (key) => {
    expect(withoutCommentsIn(key, "금리 %% 메모 %%")).toBe("금리");
  },
);

it.each(["url", "permalink", "slug", "redirect_from"])("an address in %s: contains none", (key) => {
  expect(withoutCommentsIn(key, "/%%a%%/")).toBe("/%%a%%/");
});

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
