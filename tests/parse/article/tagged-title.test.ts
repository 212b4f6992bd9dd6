import { expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";
import { plainSettings } from "../../support/parse-body.ts";

const address = "https://www.khan.co.kr/economy/article/202603021234001";

it.each([
  [`[경향] 특별법 연장\n${address}\n\n키워드: 연장\n요약: 연장된다.`, "경향", "특별법 연장"],
  [`## 기사\n\n[경향신문] 특별법 연장\n${address}\n\n## 키워드\n\n연장`, "경향신문", "특별법 연장"],
  [`[경향신문] 특별법 연장\n\n${address}\n\n키워드: 연장\n요약: 연장된다.`, "경향신문", "특별법 연장"],
  [`[단독] 특별법 연장\n${address}\n\n키워드: 연장\n요약: 연장된다.`, null, null],
  [`[경향신문] 특별법이 연장된다\n${address}\n\n키워드: 연장\n요약: 연장된다.`, "경향신문", null],
  [`[경향신문] 특별법이 연장된다.\n${address}\n\n키워드: 연장\n요약: 연장된다.`, null, null],
  ["[한경] 모임 안내\nhttps://cafe.example.com/1\n\n키워드: 연장\n요약: 연장된다.", null, null],
  ["[경향신문] 특별법 연장\n\n키워드: 연장\n요약: 연장된다.", null, null],
])("reads the newspaper before a title above an address: %j", (body, publisher, headline) => {
  expect(noteFrom(body).article).toMatchObject({ publisher, headline });
});

it.each([
  [`# 특별법 연장 | 경향신문\n${address}\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`[특별법 연장 - 경향신문](${address})\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`특별법 연장 (경향신문)\n${address}\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`[경향신문] 특별법 연장\n[링크](${address})\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`## 기사\n[특별법 연장 | 경향신문](${address})\n\n글이다.\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`## 기사\n[특별법 연장](${address}) | 경향신문\n\n글이다.\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`📰 [경향신문] 특별법 연장\n${address}\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`경향신문 | 특별법 연장\n${address}\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`📰 경향신문 | 특별법 연장\n🔗 ${address}\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`📰 경향신문) 특별법 연장\n[링크](${address})\n\n## 요약\n연장된다.`, "경향신문", "특별법 연장"],
  [`경향신문 | 특별법이 연장된다.\n${address}\n\n## 요약\n연장된다.`, null, null],
  [`특별법 | 연장 | 경향신문\n${address}\n\n## 요약\n연장된다.`, "경향신문", "특별법 | 연장"],
  ["경향신문 | 모임 안내\nhttps://cafe.example.com/1\n\n## 요약\n연장된다.", null, null],
  [`특별법 연장 : 네이버 뉴스\n${address}\n\n## 요약\n연장된다.`, null, "특별법 연장"],
  [`특별법 연장 | 우리 모임\n${address}\n\n## 요약\n연장된다.`, null, null],
])("reads the newspaper behind a title, and beside one that is a link: %j", (body, publisher, headline) => {
  expect(noteFrom(body).article).toMatchObject({ publisher, headline });
});

it.each([
  [`특별법, 2년 더 연장\n${address}\n\n키워드: 연장\n요약: 연장된다.`, "특별법, 2년 더 연장"],
  [`## 기사\n특별법 연장… 2년 더\n${address}\n\n글이다.\n\n## 요약\n연장된다.`, "특별법 연장… 2년 더"],
  [`오늘 읽은 기사, 하나\n${address}\n\n키워드: 연장\n요약: 연장된다.`, null],
  [`특별법 연장\n${address}\n\n키워드: 연장\n요약: 연장된다.`, null],
  [`특별법이, 결국 연장된다\n${address}\n\n키워드: 연장\n요약: 연장된다.`, null],
  [`특별법, 2년 더 연장\n${address}\n\n글`, null],
])("reads a first line that is like a headline above its address: %j", (body, headline) => {
  expect(noteFrom(body).article.headline).toBe(headline);
});

it("takes no plain line for the headline where the article is withheld, as it may be the article's own", () => {
  const body = `## 기사\n특별법, 2년 더 연장\n${address}\n\n글이다.\n\n## 요약\n연장된다.`;
  expect(noteFrom(body, "", { ...plainSettings, articleMode: "link" }).article.headline).toBeNull();
});
