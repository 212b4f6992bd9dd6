import { describe, expect, it } from "vitest";
import { isOnlyStudy, isTableOfNames, nameAbove, studyBelow } from "../../../../src/parse/labels/lines/study-below.ts";
import { plainLexicon } from "../../../support/read-sections.ts";

const begun = (text: string): string | null => studyBelow(text.split("\n"), plainLexicon)?.label ?? null;

describe("studyBelow", () => {
  it.each([
    ["키워드: 금리\n요약: 올랐다", "키워드"],
    ["요약: 올랐다\n또 올랐다\n궁금한 점: 왜?", "요약"],
    ["[키워드] 환율, 금리\n[요약] 환율이 올랐다", "키워드"],
    ["키워드👉 금리\n궁금👉 왜?", "키워드"],
    ["📌 키워드\n금리\n✏️ 한줄 요약\n올랐다", "📌 키워드"],
    ["키워드\n금리\n요약\n올랐다", "키워드"],
    ["★키워드★ 금리, 환율, 물가, 경기, 고용, 수출, 수입\n★요약★ 올랐다", "키워드"],
    ["■ 키워드\n금리\n▶ 요약\n올랐다", "키워드"],
  ])("begins with %j", (text, label) => {
    expect(begun(text)).toBe(label);
  });

  it.each([
    ["one name", "키워드: 금리"],
    ["two names that any text has", "질문: 왜?\n요약: 올랐다"],
    ["names of things to do", "✅ 청소\n✅ 질문\n✅ 요약"],
    ["a table of contents", "키워드\n요약\n궁금한 점"],
    ["names in longer words", "📌 키워드 광고란\n✏️ 요약 보고서"],
    ["what any text may end with", "📌 질문\n왜?\n✏️ 결론\n올랐다"],
    ["words in brackets", "[속보] 환율, 금리\n[요약] 환율이 올랐다"],
    ["text", "글이다.\n키워드: 금리\n요약: 올랐다"],
    ["headings without a blank behind their sign", "##키워드 : 금리\n요약: 올랐다"],
  ])("does not begin with %s", (_, text) => {
    expect(begun(text)).toBeNull();
  });
});

describe("nameAbove", () => {
  it("is what something stands beside or below", () => {
    expect(nameAbove(["요약", "올랐다"], plainLexicon)?.isMarked).toBe(false);
    expect(nameAbove(["요약:"], plainLexicon)?.isMarked).toBe(true);
    expect(nameAbove(["요약"], plainLexicon)).toBeNull();
    expect(nameAbove(["요약 - 올랐다", "글"], plainLexicon)).toBeNull();
  });
});

describe("isOnlyStudy", () => {
  const isOnly = (text: string) => isOnlyStudy(text.split("\n"), plainLexicon);

  it("is a marked name in each line, of two sections, one by a name that no article has", () => {
    expect(isOnly("키워드: 금리\n\n[요약] 올랐다\n출처: 한겨레\n")).toBe(true);
    expect(isOnly("키워드: 금리\n요약: 올랐다\n글이다.")).toBe(false);
    expect(isOnly("키워드: 금리\n요약\n올랐다")).toBe(false);
    expect(isOnly("키워드: 금리\n요약: 올랐다\n본문: 글이다.")).toBe(false);
    expect(isOnly("질문: 왜?\n요약: 올랐다")).toBe(false);
    expect(isOnly("키워드: 금리")).toBe(false);
  });
});

describe("isTableOfNames", () => {
  it("has a name in bold before a colon", () => {
    expect(["**배경**: 글", "1. **배경:** 글", "__배경__ : 글"].map(isTableOfNames)).toEqual([true, true, true]);
    expect(["**배경** 글", "글 **배경**: 글", "배경: 글"].map(isTableOfNames)).toEqual([false, false, false]);
  });
});
