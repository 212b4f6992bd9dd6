import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
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

  it("is told with what to type, where quotes and backticks do nothing", () => {
    const next = (...lines: readonly string[]) =>
      readLines("title: a", "date: 2021-12-15", ...lines).diagnostics.flatMap((one) =>
        one.rule === "front-matter-held-outside" ? [messageOf(one, "ko").next] : [],
      );
    const ofField =
      "싣지 않으려면 6번째 줄의 `---` 바로 위에 published: false 라고 쓰고 이 줄에서 그 부분을 지우세요. 실으려면 대신 published: true 라고 쓰세요";
    expect(next("seo:", "  published: false")).toEqual([ofField]);
    expect(next("params: {published: false}")).toEqual([ofField.replace("6", "5")]);
    expect(next("seo:", "  published: false", "published: true")).toEqual([]);
    expect(next("seo:", "  noindex: true", "draft: false")).toEqual([]);
    expect(next("params:", "  published: false", "draft: false")).toHaveLength(1);
    expect(next("source:", "  draft: true")).toHaveLength(1);
    expect(next("summary: |", "  글", "  draft: true")).toEqual([
      "싣지 않으려면 7번째 줄의 `---` 바로 위에 draft: true 라고 쓰고 이 줄을 지우세요. 보일 글이라면 백틱(`)으로 감싸세요",
    ]);
    expect(next("summary: |", "  글", "  `draft: true`")).toEqual([]);
  });

  it.each(["draft: false", "published: true"])("withholds the article though %s stands beside it", (line) => {
    const lines = ["title: a", line, "source:", "  url: https://a.kr/b", "  article: link"];
    expect(told(...lines)).toEqual(["front-matter-held-outside 6:3-6:16"]);
  });

  it.each(["is_listed: false", "listed: no"])("%s keeps the note out of lists", (line) => {
    const facts = readLines("title: a", line).diagnostics.map((one) => one.facts);
    expect(facts).toEqual([expect.objectContaining({ key: "unlisted", value: "true" })]);
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
