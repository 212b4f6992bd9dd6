import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../../src/index/withheld/withhold-article.ts";
import { noteFrom } from "../../support/note-from.ts";

/** The doubts of a note's sections: their kinds, and the lines in the body. */
function doubts(body: string, fields = "article: link\n"): readonly unknown[] {
  const firstLine = 7;
  return noteFrom(body, fields).sections.flatMap(({ doubt }) =>
    doubt === undefined ? [] : [[doubt.kind, (doubt.place?.start.line ?? 0) - firstLine + 1]],
  );
}

describe("why a section may be the student's if it is withheld", () => {
  it("is its place: below no heading, or below that of the source", () => {
    expect(doubts("나는 놀랐다.\n\n## 키워드\n\n금리")).toEqual([["text", 1]]);
    expect(doubts("## 키워드\n\n금리\n\n### 출처\n\n한국경제")).toEqual([["heading", 5]]);
    expect(doubts("**본문**\n\n나는 놀랐다.")).toEqual([["essay", 1]]);
  });

  it("is asked only of text that says something", () => {
    expect(doubts("[금리 동결](https://www.mk.co.kr/news/1)\n\n2021-12-15 스터디\n\n## 키워드\n\n금리")).toEqual([]);
    expect(doubts("## 키워드\n\n금리[^1]\n\n[^1]: 나는 놀랐다.")).toEqual([]);
  });

  it("is a rule only between two texts", () => {
    expect(doubts("## 기사\n\n동결했다.\n\n---\n\n나는 놀랐다.\n\n---\n\n또 놀랐다.")).toEqual([["text", 7]]);
    expect(
      doubts("## 기사\n\n[링크](https://www.mk.co.kr/news/1)\n\n---\n\n동결했다.\n\n---\n\n## 키워드\n\n금리"),
    ).toEqual([]);
  });

  it("is known only where the article is withheld, and kept only by what is", () => {
    expect(doubts("## 본문\n\n나는 놀랐다.", "")).toEqual([]);
    const body = "나는 놀랐다.\n\n## 기사\n\n동결했다.\n\n---\n\n또 놀랐다.";
    const { sections } = withholdArticle(noteFrom(body, "article: link\n"), "full");
    expect(sections.map(({ doubt }) => doubt?.kind)).toEqual([undefined, "text"]);
  });
});
