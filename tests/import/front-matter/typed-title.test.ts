import { describe, expect, it } from "vitest";
import { typedTitle } from "../../../src/import/front-matter/typed-title.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

describe("the title that an author typed", () => {
  it.each([
    [["title: a"], "a"],
    [["title: 콜론: 있는 제목"], "콜론: 있는 제목"],
    [["title: 제목", "tags:", "- 경제", "-환율"], "제목"],
    [["tags: a"], null],
    [["title:"], null],
  ])("is read as it was meant: %j", (lines, title) => {
    expect(typedTitle({ from: "a.md", to: "a.md", text: post(lines), changes: [] }, importSettings)).toBe(title);
  });

  it("is not read out of a text without front matter", () => {
    expect(typedTitle({ from: "a.md", to: "a.md", text: "title: a\n", changes: [] }, importSettings)).toBeNull();
  });
});
