import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../../../src/index/withheld/withhold-article.ts";
import { noteFrom } from "../../../support/note-from.ts";

const text = "한국은행이 기준금리를 올렸고 시장은 물가가 안정될 것으로 보고 있다고 전문가들이 한목소리로 말했다.";

function rolesOf(heading: string, below: string, mode = "link"): readonly (readonly string[])[] {
  const { sections } = noteFrom(
    `## 요약\n\n내 말\n\n## ${heading}\n\n${below}\n\n## 느낀 점\n\n내 생각`,
    `article: ${mode}\n`,
  );
  return sections.slice(1).map(({ roles }) => roles);
}

describe("a heading that may be that of the article", () => {
  it.each([
    ...["관련 기사", "네이버 뉴스 기사", "내가 읽은 기사", "오늘 고른 기사", "인터뷰 기사", "해석 전 원문"],
    ...["칼럼", "사설", "한국경제 사설", "보도자료", "기고문", "News", "NYT article", "BBC News article", "Op-ed"],
    ...["The New York Times article", "This week's article", "Excerpt", "Transcript", "관련 기사 (한국경제)"],
  ])("is, where the article is withheld and a text stands below it: %s", (heading) => {
    expect(rolesOf(heading, text)).toEqual([["article"], ["reflection"]]);
    expect(rolesOf(heading, `- ${text}`)).toEqual([["article"], ["reflection"]]);
    expect(rolesOf(heading, "금리가 올랐다고 한국은행이 밝혔다.\n\n".repeat(6))).toEqual([["article"], ["reflection"]]);
  });

  it.each(["관련 기사", "칼럼", "News"])("is the writer's over links and words alone: %s", (heading) => {
    const links = "- [금리 올랐다](https://a.b/1)\n- 한국경제, 2021-12-14\n- 나중에 읽을 것이다.";
    expect(rolesOf(heading, links)).toEqual([["other"], ["reflection"]]);
  });

  it.each([
    "내가 쓴 기사",
    "메모",
    "뉴스를 보는 법",
    "배경",
    "생각해 보기 (기사)",
    "칼럼 쓰기",
    "버스 기사",
    "전기 기사",
    "정보 처리 기사",
  ])("is the writer's by its name: %s", (heading) => {
    expect(rolesOf(heading, text)).toEqual([["other"], ["reflection"]]);
  });

  it.each([
    ...[
      "아래는 기사 전문입니다",
      "다음은 기사 원문이다.",
      "기사 <한국경제>",
      "기사 by 한국경제",
      "1단계: 기사",
      "STEP 1. 기사",
    ],
    ...["참고 기사", "12월 15일 기사", "기사 [한국경제]", "`기사`", "~~기사~~", "「한국경제」 기사"],
  ])("is in other words of its writer's: %s", (heading) => {
    expect(rolesOf(heading, text)).toEqual([["article"], ["reflection"]]);
  });

  it.each([
    ...["기사를 붙이는 곳", "기사 칸", "기사와 메모", "기사 & 메모", "기사+메모", "기사/메모", "메모 및 기사"],
    ...["기사｜한은, 금리 동결", "기사|한은, 금리 동결", "한은, 금리 동결 (기사)", "[한국경제] 한은, 금리 동결"],
  ])("is if it holds the name amid other words, in doubt: %s", (heading) => {
    expect(rolesOf(heading, text)).toEqual([["article"], ["reflection"]]);
    const doubt = noteFrom(`## ${heading}\n\n${text}`, "article: link\n").sections.map(
      (section) => section.doubt?.kind,
    );
    expect(doubt).toEqual(["heading"]);
  });

  it.each([
    ...["[한국경제] 기사를 읽고", "[경제] 금리의 어느 하루", "기사를 고른 이유 (한국경제)", "한은 총재의 생각 (기사)"],
    ...["기사와 현실의 커다란 차이를 생각하다", "기사 붙이는 법"],
  ])("is the writer's in spite of such words: %s", (heading) => {
    expect(rolesOf(heading, text)).toEqual([["other"], ["reflection"]]);
  });

  it.each([",", " /", " |", ".", " ·", "→", ">", "-", "▶", " ✅", "…", "!", ";", "~"])(
    "holds the article on its own line behind a sign: 기사%s",
    (sign) => {
      const note = noteFrom(`## 기사${sign} 금리를 동결하기로 했다. 비밀 문장이다.`, "article: link\n");
      expect(JSON.stringify(withholdArticle(note, "full").sections)).not.toContain("비밀");
      expect(note.sections.map(({ roles }) => roles)).toEqual([["article"]]);
    },
  );

  it.each([
    "기사 (금리를 동결하기로 했다. 비밀 문장이다.)",
    "(기사) 금리를 동결하기로 했다. 비밀 문장이다.",
    `기사 ${text} 비밀 문장이다.`,
  ])("holds it in or behind brackets, or behind the name alone: %s", (heading) => {
    const note = noteFrom(`## ${heading}\n\n## 느낀 점\n\n내 생각`, "article: link\n");
    expect(JSON.stringify(withholdArticle(note, "full").sections)).not.toContain("비밀");
  });

  it("is the writer's where the article is shown", () => {
    expect(rolesOf("관련 기사", text, "full")).toEqual([["other"], ["reflection"]]);
  });
});
