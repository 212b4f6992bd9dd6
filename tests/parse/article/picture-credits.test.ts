import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { pictureCredits } from "../../../src/parse/article/picture-credits.ts";
import { noteFrom } from "../../support/note-from.ts";
import { bodyOf } from "../../support/parse-body.ts";

function credits(text: string) {
  const { tokens } = bodyOf(text);
  const lines = articleLines(tokens);
  const found = pictureCredits(tokens, lines, new Set());
  return lines.flatMap((line) => (found.has(tokens[line.block], line) ? [line.text] : []));
}

describe("the credit of a picture", () => {
  it.each([
    ["![](a.png)\n\n<h6>(Source: https://a.kr/b)</h6>", "(Source: https://a.kr/b)"],
    ["![](a.png)\n\n*(출처: 나무위키)*", "(출처: 나무위키)"],
    ["![](a.png)\n<center>출처: 가</center>", "출처: 가"],
    ["![](a.png)\n\n<center>출처: 가</center>", "출처: 가"],
    ["![](a.png)\n출처: 가", "출처: 가"],
    ["![](a.png) 출처: 가", "출처: 가"],
    ["![](a.png)\n\n출처: 가", "출처: 가"],
    ["![](a.png)\n*그림*\n사진 출처 : 가", "사진 출처 : 가"],
    ["![](a.png)\n\n###### 출처: https://a.kr/b", "출처: https://a.kr/b"],
    ['<img src="a.png">\n\n[이미지 출처] 가', "[이미지 출처] 가"],
    ['<p align="center"><img src="a.png"></p>\n\n출처: 가', "출처: 가"],
  ])("stands below it or in its paragraph: %j", (text, expected) => {
    expect(credits(`글\n\n${text}\n\n글`)).toEqual([expected]);
  });

  it("goes on with the address below it", () => {
    expect(credits("![](a.png)\n출처: 가\nhttps://a.kr/b\n\nhttps://a.kr/c")).toEqual(["출처: 가", "https://a.kr/b"]);
  });

  it.each([
    "![](a.png)\n\n글\n\n출처: 가",
    "![](a.png)\n\n---\n\n출처: 가",
    "![](a.png)\n\n```\n글\n```\n\n출처: 가",
    "![](a.png)\n\n## 출처\n\nhttps://a.kr/b",
    "![](a.png)\n\n## 출처: https://a.kr/b",
    "![](a.png)\n\n- 출처: 가\n- 날짜: 나",
    "![](a.png)\n\n기사 출처: 가",
    "![](a.png)\n\n자료는 많다: 가",
    "출처: 가\n\n![](a.png)",
  ])("is none that stands elsewhere or is said of an article: %j", (text) => {
    expect(credits(text)).toEqual([]);
  });
});

describe("the source of a note", () => {
  const studied = "## 키워드\n\n금리\n";

  it.each([
    "![](a.png)\n\n<h6>(Source: https://a.kr/b)</h6>\n\n글",
    "![](a.png)\n\n*(출처: 한국경제)*\n\n글",
    "![](a.png)\n\n<center>출처: 한국경제</center>\n\n글",
    "![](a.png)\n출처: 한국경제\n\n글",
    "![](a.png)\n\n###### 출처: https://a.kr/b\n\n글 [링크](https://a.kr/c)이다.",
  ])("is no picture's credit: %j", (text) => {
    for (const body of [text, `${text}\n\n${studied}`, `글\n\n${text}\n\n${studied}`]) {
      const { article, mentionsArticle } = noteFrom(body);
      expect([article.url, article.publisher, article.headline, mentionsArticle]).toEqual([
        null,
        null,
        null,
        undefined,
      ]);
    }
  });

  it.each(["## 기사\n\n![](a.png)\n\n출처: 한국경제\n\n글이다.", "## 기사\n\n![](a.png)\n출처: 한국경제\n\n글이다."])(
    "is what a clipping says below its picture: %j",
    (text) => {
      expect(noteFrom(text).article.publisher).toBe("한국경제");
      expect(noteFrom(`${text}\n\n${studied}`).article.publisher).toBe("한국경제");
    },
  );

  it.each(["사진\n남의 글이다.\n출처: https://a.kr/b", "\n출처: https://a.kr/b\n\n남의 글이다."])(
    "is also below a picture where the article is withheld, which would be published without it: %j",
    (text) => {
      const note = noteFrom(`![](a.png)${text}\n\n## 요약\n\n나의 요약`, "article: link\n");
      expect(note.article.url).toBe("https://a.kr/b");
    },
  );

  it("is what a clipping says, and not the credit in another section", () => {
    const text = "## 기사\n\n글이다.\n\n## 내 생각\n\n![](a.png)\n\n출처: 한국경제\n\n글이다.\n";
    expect(noteFrom(text).article.publisher).toBeNull();
  });
});
