import { describe, expect, it } from "vitest";
import { readField } from "../../../src/parse/article/line-field.ts";
import { titleBesideByline, titleInField } from "../../../src/parse/article/title-beside-byline.ts";

function inField(text: string) {
  const field = readField({ text });
  const found = field === null ? null : titleInField(field);
  return found === null ? null : [found.headline, found.byline.publisher, found.byline.published];
}

describe("titleBesideByline", () => {
  it.each([
    '연합뉴스, "전력망법, 시행", 2026.10.14., https://www.yna.co.kr/view/A',
    "『연합뉴스』 2026년 10월 14일 「전력망법, 시행」",
  ])("reads %s", (line) => {
    expect(titleBesideByline(line)).toMatchObject({
      headline: "전력망법, 시행",
      byline: { publisher: "연합뉴스", published: "2026-10-14" },
    });
  });

  it.each([
    '전자신문 "데이터센터, 물 먹는 하마" 를 읽고',
    '이 총재는 2026.10.14 "금리를 올린다"고 말했다',
    '연합뉴스 2026.10.14 "금리가 올랐다."',
  ])("reads no quotation of a text: %j", (line) => {
    expect(titleBesideByline(line)).toBeNull();
  });
});

describe("titleInField", () => {
  it.each([
    ["출처 : 한겨레신문, 2026년 3월 6일, 「최저임금 논의」", "최저임금 논의", "한겨레신문", "2026-03-06"],
    ["기사: 보험사들, 요양원 짓는다 (한국경제, 26.06.05)", "보험사들, 요양원 짓는다", "한국경제", "2026-06-05"],
    ['◎ 기사 : "건보 재정 바닥" / 서울신문 / 2026.10.15', "건보 재정 바닥", "서울신문", "2026-10-15"],
  ])("reads %s", (text, ...said) => {
    expect(inField(text)).toEqual(said);
  });

  it.each(["기사: 물가가 올랐다. (한국경제, 26.06.05)", "기사: 금리 인상 (종합)", "제목: 금리 (한국경제, 26.06.05)"])(
    "reads nothing in %j",
    (text) => {
      expect(inField(text)).toBeNull();
    },
  );
});
