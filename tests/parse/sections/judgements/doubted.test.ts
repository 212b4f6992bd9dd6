import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../../src/model/address/addresses.ts";
import { parseNote } from "../../../../src/parse/parse-note.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { plainSettings } from "../../../support/parse-body.ts";

function kinds(body: string, fields = "article: link\n"): readonly unknown[] {
  return noteFrom(body, fields).sections.map(({ doubt }) => doubt?.kind ?? null);
}

const text =
  "한국은행이 기준금리를 동결하기로 했다고 밝혔고, 시장은 물가가 안정될 것으로 보고 있다고 전문가들은 말했다.";

describe("what counts as the article and may be the student's", () => {
  it.each(["기사 정리", "📰 뉴스 내용 정리", "기사 내용", "기사 번역", "기사: 놀랐다. 무서웠다.", "내가 고른 기사"])(
    "is below a heading: %s",
    (heading) => {
      expect(kinds(`## ${heading}\n\n${text}`)).toEqual(["heading"]);
      expect(kinds(`## ${heading}\n\n${text}`, "")).toEqual([null]);
    },
  );

  it.each(["기사", "1. 기사", "기사 전문", "오늘의 뉴스", "기사: 금리 동결", "신문 스크랩", "기사 (한국경제)"])(
    "is nothing below a heading that names it: %s",
    (heading) => expect(kinds(`## ${heading}\n\n${text}`)).toEqual([null]),
  );

  it("is nothing below a heading that the site's settings name", () => {
    const text = "---\ntitle: 제목\ndate: 2021-12-15\narticle: link\n---\n\n## 기사 내용\n\n글이다.\n";
    const settings = { ...plainSettings, sectionNames: { article: ["기사 내용"] } };
    const { note } = parseNote({ path: "posts/2021-12-15-note.md" as SourcePath, text }, settings);
    expect(note?.sections.map(({ doubt }) => doubt)).toEqual([undefined]);
  });

  it("is a heading of the student's in the article", () => {
    expect(kinds(`## 기사\n\n${text}\n\n### 어려웠던 점\n\n글.\n\n## 키워드\n\n금리`)).toEqual(["deeper", null]);
    expect(kinds(`## 기사\n\n${text}\n\n### 관련 칼럼\n\n${text}`)).toEqual(["deeper"]);
    expect(kinds(`## 기사\n\n${text}\n\n### 시장의 반응\n\n글.`)).toEqual([null]);
  });

  it("is an article in the student's part, or one that a line opens", () => {
    expect(kinds(`## 느낀 점\n\n좋았다.\n\n**기사**\n\n${text}`)).toEqual([null, "line"]);
    expect(kinds(`## 12월 15일\n\n수요일\n\n**기사**\n\n${text}`)).toEqual([null, null]);
    expect(kinds(`기사 — ${text}`)).toEqual(["line"]);
  });
});
