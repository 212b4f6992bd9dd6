import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../src/index/withheld/withhold-article.ts";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import { searchDocument } from "../../src/search/search-document.ts";
import { noteFrom } from "../support/note-from.ts";
import { siteConfig } from "../support/study-note.ts";

const body = `## 기사

숨은 문장이다. <span style="color:red">칠한 문장이다.</span> 끝 문장이다.

## 키워드

금리, 환율

## 요약

요약한 말.

## 궁금한 점

- 왜 그럴까?

## 메모

덧붙인 말.`;

const note = noteFrom(body);
const documentOf = (mode: "full" | "highlights" | "link") =>
  searchDocument(
    { note: withholdArticle(note, mode), permalink: permalinkOf("/notes/a/") },
    siteConfig({ basePath: "/한글-repo/" }),
  );

describe("a document of the search", () => {
  it("contains what the note's page says, each thing once, the student's own words first", () => {
    expect(documentOf("full")).toEqual({
      url: "/한글-repo/notes/a/",
      title: "제목",
      date: "2021-12-15",
      tags: [],
      keywords: ["금리", "환율"],
      parts: ["요약한 말.", "왜 그럴까?", "숨은 문장이다. 칠한 문장이다. 끝 문장이다.", "메모", "덧붙인 말."],
      ownParts: 2,
      beginning: 0,
      labels: ["기사"],
    });
  });

  it("contains the author's words after a section's name, even if the page shows data under it", () => {
    const { parts, labels } = searchDocument(
      { note: noteFrom("## 질문 (R12)\n- 왜?\n\n## 요약\n말"), permalink: permalinkOf("/notes/a/") },
      siteConfig(),
    );
    expect(parts).toEqual(["말", "왜?"]);
    expect(labels).toEqual(["질문 (R12)"]);
  });

  it("begins with the text where there is no summary, and is found by a category that it does not say", () => {
    const { parts, beginning, labels } = searchDocument(
      {
        note: noteFrom("## 궁금한 점\n- 왜?\n\n## 메모\n첫 문장.", "categories: [CS]\n"),
        permalink: permalinkOf("/notes/a/"),
      },
      siteConfig(),
    );
    expect(parts[beginning]).toBe("첫 문장.");
    expect(labels).toEqual(["CS"]);
  });

  it("contains no sentence of an article outside its highlights if a site shows only those", () => {
    const text = JSON.stringify(documentOf("highlights"));
    expect(text).toContain("칠한 문장이다.");
    expect(text).not.toMatch(/숨은|끝 문장/u);
    expect(text).toContain("덧붙인 말.");
  });

  it("contains nothing of an article that is reduced to its link", () => {
    expect(JSON.stringify(documentOf("link"))).not.toMatch(/숨은|칠한|끝 문장/u);
  });

  it("is found by the note's other names and by other spellings of what it mentions", () => {
    const aliased = noteFrom("말", "aliases: [기준금리]\n");
    const published = { note: aliased, permalink: permalinkOf("/notes/a/"), otherSpellings: ["LG", "엘지"] };
    expect(searchDocument(published, siteConfig()).labels).toEqual(["기준금리", "LG", "엘지"]);
  });
});
