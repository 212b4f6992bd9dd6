import { describe, expect, it } from "vitest";
import { fieldsOf, fixed, readLines, readPost, seen } from "../../../support/front-matter.ts";

function told(...lines: readonly string[]): readonly string[] {
  return seen(readLines(...lines).diagnostics).filter((line) => line.startsWith("front-matter-held"));
}

describe("A line inside another value that was meant to hold the note back", () => {
  it.each([
    [["title: a", "source:", "  headline: b", "  draft: true"], "5:3-5:14"],
    [["title: a", "summary: |", "  글", "  draft: true"], "5:3-5:14"],
    [["title: a", "params:", "  published: false"], "4:3-4:19"],
    [["title: a", "source: { url: 'https://a.b',", " article: link }"], "4:2-4:17"],
    [["title: a, draft: true"], "2:1-2:22"],
    [["title: a\u0085draft: true"], "2:1-2:21"],
    [['title: "a" draft: true'], "2:1-2:23"],
    [["title: a", 'category: "a" draft:true'], "3:1-3:25"],
    [["title: a", "tags: b, article: link"], "3:1-3:23"],
    [["title: a", "meta: {published: false}"], "3:1-3:25"],
    [["title: a", "params: { draft: true, toc: true }"], "3:1-3:35"],
  ])("is reported: %j", (lines, place) => {
    expect(told(...lines)).toEqual([`front-matter-held-outside ${place}`]);
  });

  it.each([
    ["title: a", "cover:", "  hidden: true"],
    ["title: a", "source:", "  url: 'https://a.b'", "  publisher: 'n'"],
    ["title: a", "# draft: true"],
    ["title: 'a, draft: true'"],
    ["{ title: a, ", " draft: true }"],
    ["title: a", "source:", "  draft: true", "published: false"],
    ["title: a", " draft: true"],
  ])("is nothing else: %j", (...lines) => {
    expect(told(...lines)).toEqual([]);
  });

  it.each(["a, draft: true", '"a" draft: true', '"a" article: link', '"a draft: true', "a article: highlights"])(
    "is not put between quotes by a repair: %s",
    (title) => {
      const text = `---\ntitle: ${title}\n---\n`;
      expect(fixed(text, readPost(text).diagnostics)).toBe(text);
      expect(fieldsOf(readPost(text))).toEqual({ title: title.replace(/^"(?=a draft)/u, "") });
    },
  );
});
