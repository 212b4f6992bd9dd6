import { describe, expect, it } from "vitest";
import { unmarkedLabels } from "../../../../src/parse/labels/unmarked/unmarked-labels.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

/** The lines that begin with an unmarked name. */
function lines(markdown: string): readonly number[] {
  const { tokens } = bodyWithLexicon(markdown);
  const labels = unmarkedLabels(bodyWithLexicon(markdown), { isWithheld: false });
  return [...labels].map((start) => (tokens[start]?.map?.[0] ?? -1) + 1);
}

describe("unmarkedLabels", () => {
  it.each([
    ["a name alone on its line", "키워드\n금리, 물가\n\n요약\n올랐다\n", [1, 4]],
    ["a name over its paragraph", "요약\n\n올랐다\n\n질문\n\n왜?\n", [1, 5]],
    ["a picture before it", "📰 기사\n\n글\n\n🔑 키워드\n금리\n\n📝 요약\n올랐다\n", [1, 5, 8]],
    ["a bullet typed by hand", "■ 키워드\n금리\n\n▶ 궁금한 점\n왜?\n", [1, 4]],
    ["a dash behind it", "키워드 - 금리, 물가\n요약 - 올랐다\n", [1]],
    ["an equals sign behind it", "키워드= 금리\n\n요약 =올랐다\n", [1, 3]],
    ["the article under a heading", "# 기사\n\n글\n\n키워드\n금리\n\n요약\n올랐다\n", [5, 8]],
    ["a colon behind the first of a paragraph", "■ 키워드 : 금리\n■ 요약\n올랐다\n", [1]],
    ["fields above them", "날짜 : 2026-03-01\n이름 : 김새김\n키워드\n금리\n\n요약\n올랐다\n", [1, 6]],
    ["a title of the same kind above one", "Ⅰ. 기사 개요\nⅡ. 키워드\n- 금리\n\nⅢ. 요약\n올랐다\n", [1, 5]],
    ["a title and a line drawn below it", "📰 전기차\n―――――\n🔎 키워드 | 금리\n📝 요약 | 올랐다\n", [1]],
    ["fields above all of them", "날짜 : 2026-03-01\n■ 키워드\n금리\n■ 요약\n올랐다\n", [1]],
    ["a number before each, and a value behind", "1. 키워드 - 금리\n2. 요약 - 올랐다\n", [1, 2]],
    ["a sign that a label with a colon has, too", "📍요약\n올랐다\n\n📍궁금해요! : 왜?\n", [1]],
    ["blanks behind it that line the values up", "키워드    금리, 물가\n요약      올랐다\n", [1]],
    ["a vowel typed for a dash around it", "ㅡ 키워드 ㅡ\n금리\n\nㅡ 요약 ㅡ\n올랐다\n", [1, 4]],
    ["an arrow behind it", "키워드 → 금리\n\n요약 => 올랐다\n", [1, 3]],
    ["a triangle behind it", "📝 요약 ▶ 일할 사람이 준다.\n\n🤔 궁금한 점 ▶ 이민이 답일까?\n", [1, 3]],
    ["hashtags behind it", "키워드 #이민 #연금\n\n요약 ▶ 일할 사람이 준다.\n", [1, 3]],
    ["two labels with colons above it", "키워드: 금리\n요약: 올랐다\n출처\n한겨레\n", [1]],
    ["two labels with colons beside it", "키워드 : 담보\n\n궁금한 점\n1. 담보는 무엇일까?\n\n요약 : 코인\n", [3]],
    ["two labels with colons in one paragraph", "키워드: 담보\n요약: 코인\n\n느낀 점\n\n어렵다\n", [4]],
  ])("are read where a note types its names so: with %s", (_, markdown, starts) => {
    expect(lines(markdown)).toEqual(starts);
  });

  it("are none below the heading of an article that is withheld", () => {
    const body = bodyWithLexicon("# 기사\n\n글\n\n키워드\n금리\n\n요약\n올랐다\n");
    expect(unmarkedLabels(body, { isWithheld: true }).size).toBe(0);
  });

  it.each([
    "키워드: 금리\n요약\n올랐다\n",
    "날짜: 2026-03-01\n키워드\n금리\n요약\n올랐다\n",
    "1. 키워드 - 금리\n2. 요약 - 올랐다\n",
    "키워드: 금리\n\n요약: 올랐다\n\n궁금한 점\n왜?\n",
  ])("are none in %j where an article is withheld", (markdown) => {
    expect(unmarkedLabels(bodyWithLexicon(markdown), { isWithheld: true }).size).toBe(0);
  });

  it.each([
    ["names in a numbered list without values", "1. 키워드\n2. 요약\n"],
    ["names in other lists", "- 키워드 - 금리\n- 요약 - 올랐다\n\n> 1. 질문 - 왜?\n> 2. 요약 - 올랐다\n"],
    ["what parts any text below a label", "질문: 왜?\n결론\n올랐다\n"],
    ["a name beside labels below other words", "글이다\n키워드: 금리\n질문: 왜?\n\n요약\n\n올랐다\n"],
    ["what parts any text beside labels", "키워드: 금리\n요약: 올랐다\n\n결론\n\n끝\n"],
    ["labels that all have colons", "키워드: 금리\n요약: 올랐다\n"],
    ["one such line alone", "요약\n\n올랐다\n\n글\n"],
    ["two of one section", "요약\n올랐다\n\n한줄평\n내렸다\n"],
    ["what parts the text of any post", "질문\n\n왜 느린가?\n\n결론\n\n캐시가 없다.\n"],
    ["an article and a summary", "본문\n글\n\n결론\n끝\n"],
    ["a note with headings that name any", "# 기사\n\n질문\n\n요약\n\n## 키워드\n금리\n"],
    ["names below which the article goes on", "# 기사\n\n글\n\n키워드\n금리\n\n요약\n올랐다\n\n글\n\n글\n"],
    ["what an article may have, too", "# 기사\n\n글\n\n질문\n왜?\n\n요약\n올랐다\n"],
    ["lines that go on", "요약은 이렇다\n\n질문이 있다\n"],
    ["what is in a list or quotation", "- 키워드\n- 요약\n\n> 키워드\n\n> 요약\n"],
    ["a name that is a link", "[요약](/a)\n\n[질문](/b)\n"],
    ["later lines of other paragraphs", "글이다\n요약\n\n글이다\n질문\n"],
    ["code", "`요약`\n\n`질문`\n"],
  ])("are none of %s", (_, markdown) => {
    expect(lines(markdown)).toEqual([]);
  });
});
