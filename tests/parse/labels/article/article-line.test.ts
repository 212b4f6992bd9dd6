import { describe, expect, it } from "vitest";
import { articleLine } from "../../../../src/parse/labels/article/article-line.ts";
import { sectionLexicon } from "../../../../src/parse/labels/lexicon/section-lexicon.ts";

const lexicon = sectionLexicon({});

describe("articleLine", () => {
  it.each([
    "기사 이어서",
    "기사 이어서".normalize("NFD"),
    "기사\u3164이어서",
    "기사 계속: 금리가 올랐다",
    "--- 기사 이어서 ---",
    "〈기사 계속〉",
    "“기사 이어서”",
    "[기사 계속] 금리가 올랐다",
    "기사 이어서 → 금리가 올랐다",
    "기사 2 이어집니다.",
    "두 번째 기사 이어서 👇",
    "한국경제 기사 이어서",
    "나머지 기사: 금리가 올랐다",
    "Article (continued): rates rose",
    `기사 계속: ${"금리가 올랐다 ".repeat(50)}`,
  ])("knows that the article goes on: «%s»", (line) => {
    expect(articleLine(line, lexicon)).toBe("continues");
  });

  it.each(["기사: 금리가 올랐다", "원문： 금리가 올랐다", `기사: ${"금리가 올랐다 ".repeat(50)}`])(
    "knows a label: «%s»",
    (line) => {
      expect(articleLine(line, lexicon)).toBe("labels");
    },
  );

  it.each([
    "기사 — ",
    "기사 전문 - ",
    "Article – ",
    ...["―", "ㅡ", "─", "━", "－", "−", "‒"].flatMap((dash) => [`기사 ${dash} `, `기사${dash}`]),
    "기사—",
    "기사-",
    "한국경제 기사 — ",
    "한국경제 기사: ",
    "The Korea Herald article: ",
    "(기사) ",
    "（한국경제 기사 전문）",
    ...["기사→ ", "기사 ⇒ ", "기사; ", "기사 = ", "기사 | ", "기사｜", "기사 ▶ "],
    ...["■기사 ", "① 기사 ", "📰 기사 ", "◆ 기사 전문 ", "▶기사 ", "※ 뉴스 "],
  ])("knows that a long text opens, and no remark: «%s»", (name) => {
    expect(articleLine(`${name}${"금리가 올랐다 ".repeat(8)}`, lexicon)).toBe("opens");
    expect(articleLine(`${name}금리가 올랐다`, lexicon)).toBeNull();
  });

  it.each(["기사 ㅡ", "ㅡ기사ㅡ", "기사ㅡ", "ㅡ 기사 전문 ㅡ", "기사 —", "── 기사 ──", "기사 −"])(
    "knows the name alone between dashes of any kind: «%s»",
    (line) => expect(articleLine(line, lexicon)).toBe("names"),
  );

  it.each([
    ...[
      "기사 한 편을 읽었다. ",
      "📰 기사 한 편을 읽었다. ",
      "📰 기사를 읽고 ",
      "■ 기사 내용은 이렇다. ",
      "① 기사 읽고 나서 ",
    ],
    ...["■ 기사 고른 이유는 ", "📰 기사 무섭다. 나는 ", "■ 요약 ", "🎯 목표 ", "뉴스 → 신문 순으로 읽는다. "],
  ])("leaves a long text that speaks of an article alone: «%s»", (words) => {
    expect(articleLine(`${words}${"금리가 올랐다 ".repeat(8)}`, lexicon)).toBeNull();
  });

  it.each([
    "내가 읽은 기사: ",
    "my thoughts on the article: ",
    "첫 번째 기사: ",
    "Article-",
    "(기사를 읽고) ",
    "요약 — ",
  ])("leaves a long text of the writer's alone: «%s»", (words) => {
    expect(articleLine(`${words}based learning is long ${"금리가 올랐다 ".repeat(8)}`, lexicon)).not.toBe("opens");
  });

  it.each([
    "기사",
    "기사:",
    "기사 2",
    "📰 전문",
    "한국경제 기사 전문",
    "기사 원문 (한국경제)",
    "Full article",
    "아래는 기사 전문입니다.",
  ])("knows a name: «%s»", (line) => {
    expect(articleLine(line, lexicon)).toBe("names");
  });

  it.each([
    "",
    "기사를 이어서 읽는다",
    "오늘 읽은 기사",
    "앞 기사에 이어서",
    "이어서",
    "다음 주에 이어서 쓴다",
    "요약: 기사 이어서",
    "기사가 길어서 나머지는 내일 읽는다",
    `${"가 ".repeat(40)}기사 이어서`,
  ])("leaves «%s» alone", (line) => {
    expect(articleLine(line, lexicon)).toBeNull();
  });

  it.each([
    ...["금리 동결 기사 전문 보기", "클릭해서 기사 보기", "[한국경제 기사 원문 보기]", "기사 펼치기/접기", "기사 시작"],
    ...["기사 전문은 다음과 같다.", "Here is the article:", "Full article below:", "1단계. 기사", "STEP 2: 기사"],
    ...['??? note "기사 전문"', '!!! quote "기사"', ':::note{title="기사 전문"}', '{{< details "기사 전문" >}}'],
  ])("knows a name in the words and marks that people put round it: «%s»", (line) => {
    expect(articleLine(line, lexicon)).toBe("names");
  });

  it.each(["관련 기사 찾아보기", "기사를 읽고", "About the article", "나는 기사 전문을 보기", "기사 중"])(
    "knows no name where one is only spoken of: «%s»",
    (line) => {
      expect(articleLine(line, lexicon)).toBeNull();
    },
  );
});
