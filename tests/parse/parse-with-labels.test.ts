import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../src/index/withheld/withhold-article.ts";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import { parseWithLabels } from "../../src/parse/parse-with-labels.ts";
import { sourceText } from "../../src/parse/places/source-text.ts";
import { renderTokens } from "../../src/parse/render/render-tokens.ts";
import { plainSettings } from "../support/parse-body.ts";

function noteOf(body: string, articleMode: "full" | "link" = "full"): StudyNote {
  const text = `---\ntitle: 연금\n---\n\n${body}`;
  const { note } = parseNote({ path: "posts/2026-11-03-a.md" as SourcePath, text }, { ...plainSettings, articleMode });
  if (note === null) throw new Error(`no note in ${body}`);
  return note;
}

const read = (note: StudyNote) => ({
  keywords: note.keywords.map(({ value }) => value),
  summary: note.summary?.value ?? null,
  questions: note.questions.map(({ text }) => text),
  terms: note.terms.map(({ value }) => value.term),
  reflection: note.reflection?.value ?? null,
  url: note.article.url,
});
const nothing = { keywords: [], summary: null, questions: [], terms: [], reflection: null, url: null };
const all = { ...nothing, keywords: ["연금", "보험"], summary: "더 받는다", questions: ["언제 받나"] };

describe("parseWithLabels", () => {
  it.each([
    ["키워드:\n- 연금\n- 보험\n요약:\n- 더 받는다\n궁금한 점:\n- 언제 받나\n", all],
    ["**키워드**\n- 연금\n- 보험\n**요약**\n- 더 받는다\n**궁금한 점**\n- 언제 받나\n", all],
    ["[키워드]\n1. 연금\n2. 보험\n[요약]\n1) 더 받는다\n[궁금한 점]\n1) 언제 받나\n", all],
    ["키워드:\n- 연금\n- 보험\n요약: 더 받는다\n궁금한 점: 언제 받나\n", all],
    ["키워드\n- 연금\n- 보험\n요약\n- 더 받는다\n궁금한 점\n- 언제 받나\n", all],
    ["🔑 키워드\n- 연금\n- 보험\n📝 요약\n- 더 받는다\n❓ 궁금한 점\n- 언제 받나\n", all],
    [
      "키워드:\n- 연금\n출처: https://example.com/a\n",
      { ...nothing, keywords: ["연금"], url: "https://example.com/a" },
    ],
    ["궁금한 점:\n- 언제 받나\n느낀 점: 슬프다\n", { ...nothing, questions: ["언제 받나"], reflection: "슬프다" }],
    ["용어:\n- 연금: 돈\n느낀 점: 슬프다\n", { ...nothing, terms: ["연금"], reflection: "슬프다" }],
    ["## 키워드\n- 연금\n요약: 더 받는다\n", { ...nothing, keywords: ["연금"], summary: "더 받는다" }],
  ])("reads %j as if a blank line stood above each label", (body, expected) => {
    expect(read(noteOf(body))).toEqual(expected);
    const spaced = body.replace(/(?<=^(?:-|\d).*\n)(?!-|\d|$)/gmu, "\n");
    expect(spaced).not.toBe(body);
    expect(read(noteOf(spaced))).toEqual(expected);
  });

  it("ends a list under a line that is typed with the same sign, whatever it says", () => {
    const marked = "■ 키워드 : 연금, 보험\n■ 메모\n - 어렵다\n■ 의문 : 언제 받나\n";
    expect(read(noteOf(marked))).toEqual({ ...all, summary: null });
    const unmarked = "📌 주요 개념\n- 연금: 늙어서 받는 돈\n🔑 키워드\n- 연금\n- 보험\n📝 요약\n- 더 받는다\n";
    expect(read(noteOf(unmarked))).toEqual({ ...all, questions: [], terms: ["연금"] });
    expect(read(noteOf("■ 메모\n- 어렵다\n□ 요약 : 더 받는다\n"))).toEqual(nothing);
  });

  it("ends a list below lines that are indented under a name, as a word processor numbers them", () => {
    const body = "□ 키워드\n ㅇ 연금, 보험\n□ 요약\n ㅇ 더 받는다\n  - 3%\n  - 4%\n□ 궁금한 점\n ㅇ 언제 받나\n";
    expect(read(noteOf(body))).toEqual({ ...all, summary: "더 받는다\n3%\n4%" });
    const titled = `□ 기사 개요\n ○ 제목 : 연금\n ○ 출처 : 한겨레\n${body}`;
    expect(read(noteOf(titled))).toMatchObject({ keywords: ["연금", "보험"], questions: ["언제 받나"] });
    expect(read(noteOf("📰 첫 기사\n제목: 연금\n키워드: 연금\n요약: 더 받는다\n"))).toMatchObject({
      keywords: ["연금"],
      summary: "더 받는다",
    });
    const news = "연금 소식\n키워드: 연금\n요약: 더 받는다\n";
    expect(read(noteOf(news))).toMatchObject({ keywords: ["연금"], summary: "더 받는다" });
    expect(read(noteOf(`${news}\n보험 소식\n키워드: 보험\n요약: 덜 낸다\n`))).toMatchObject({
      keywords: ["연금", "보험"],
      summary: "더 받는다\n덜 낸다",
    });
    const article =
      "□ 기사 : 더 받는다 (한겨레, 2026.3.10.)\n ㅇ 글이다\n  - 3%\n□ 키워드\n ㅇ 연금\n□ 요약\n ㅇ 더 받는다\n";
    expect(read(noteOf(article))).toMatchObject({ keywords: ["연금"], summary: "더 받는다" });
    expect(read(noteOf(article, "link"))).toEqual(nothing);
    const quoted = "글\n\n> 키워드:\n> - 연금\n> 요약: 더 받는다\n";
    expect(read(noteOf(quoted))).toMatchObject({ keywords: ["연금"], summary: "더 받는다" });
  });

  it.each([
    "연금 소식\n",
    "3월 4일 월\n",
    "오늘 읽은 기사다. 어렵다.\n",
    "왜 더 받나?\n",
    "[기사](https://a.example/)\n",
    "날짜: 3월 4일\n",
    "3월 4일<br>\n",
    `${"연금 ".repeat(40)}\n3월 4일 [월]\n#연금 #보험\n`,
  ])("reads a study right below %j as if a blank line stood above it", (above) => {
    for (const study of [
      "키워드: 연금, 보험\n요약: 더 받는다\n궁금한 점: 언제 받나\n",
      "[키워드] 연금, 보험\n[요약] 더 받는다\n[궁금한 점] 언제 받나\n",
      "키워드\n연금, 보험\n요약\n더 받는다\n궁금한 점\n언제 받나\n",
      "📌 키워드\n연금, 보험\n✏️ 요약\n더 받는다\n❓ 궁금한 점\n언제 받나\n",
      "✅ 키워드\n연금, 보험\n\n✅ 요약\n더 받는다\n\n✅ 궁금한 점\n- 언제 받나\n",
    ]) {
      const [right, spaced] = [noteOf(above + study), noteOf(`${above}\n${study}`)];
      expect(read(right)).toEqual({ ...all, url: right.article.url });
      const shown = ({ html, roles }: StudyNote["sections"][number]) => [roles, html.replaceAll("<br>", "")];
      expect(right.sections.map(shown)).toEqual(spaced.sections.map(shown));
    }
  });

  it.each([
    ["a comment in a text", "글 %% 비밀\n키워드: 비밀\n요약: 비밀 %% 끝\n"],
    ["a comment of HTML in a text", "글 <!-- 비밀\n키워드: 비밀\n요약: 비밀 --> 끝\n"],
    ["an element in a text", "글 <span hidden>비밀\n키워드: 비밀\n요약: 비밀</span> 끝\n"],
    ["a comment in a list", "키워드:\n- 금리 %% 비밀\n요약: 비밀 %%\n"],
    ["an element in a list", "키워드:\n- 금리 <span hidden>비밀\n요약: 비밀</span>\n"],
    ["a comment in an item of two paragraphs", "키워드:\n- 금리\n\n  글 %% 비밀\n요약: 비밀 %%\n"],
  ])("hides a name that %s hides", (_, body) => {
    expect(JSON.stringify(noteOf(body))).not.toContain("비밀");
  });

  it("ends no list below lines that are indented under anything else", () => {
    const body = "키워드\n연금\n\n□ 순서\n ㅇ 처음\n  - 읽는다\n요약\n  - 쓴다\n\n요약\n더 받는다\n";
    expect(read(noteOf(body)).summary).toBe("더 받는다");
  });

  it("ends a numbered list whose items go on in lines that are no labels", () => {
    const note = noteOf("키워드:\n1. 연금\n(국민)\n2. 보험\n요약: 더 받는다\n");
    expect(read(note)).toMatchObject({ keywords: ["연금", "국민", "보험"], summary: "더 받는다" });
  });

  it("shows the label below the list", () => {
    const [, summary] = noteOf("키워드:\n- 연금\n요약: 더 받는다\n").sections;
    expect(summary?.html).toBe("<p>요약: 더 받는다</p>\n");
  });

  it.each([
    ["a single name that nothing marks", "글이다.\n\n- 연금\n요약\n- 더 받는다\n"],
    ["such a name in a note with headings", "## 키워드\n- 연금\n요약\n- 더 받는다\n"],
    ["such a name within another list", "키워드\n- 연금\n  - 보험\n  요약\n\n질문\n- 왜?\n"],
  ])("leaves %s in its item", (_, body) => {
    expect(read(noteOf(body)).summary).toBeNull();
    expect(
      noteOf(body)
        .sections.map(({ html }) => html)
        .join(""),
    ).not.toContain("<p>요약");
  });

  it.each([
    ["numbers that go on below it", "1. 받기\n2. 실행\n요약: 받는다\n3. 확인\n\n끝이다.\n"],
    ["numbers that go on below a name", "## 질문\n1. 소개\n질문: 왜?\n답변: 예\n2. 동기\n질문: 왜?\n"],
    ["bullets below no name", "- 하나\n키워드: 가\n- 둘\n키워드: 나\n"],
    ["bullets below a sentence", "글이다.\n\n- a\n**요약** 기능을 쓰면 된다.\n\n다음 문단이다.\n"],
    ["bullets below another bold line", "**예시**\n- a\n**질문** 있으면 댓글!\n\n감사합니다.\n"],
    ["links in a numbered list", "1. 하나\n2. 둘\n링크: https://b.example\n3. 셋\n"],
    ["numbers in a quote", "> 1. 하나\n> 요약: 가\n> 2. 둘\n"],
  ])("leaves a label among the items of %s", (_, body) => {
    const plain = parseMarkdown(body, plainSettings);
    const { tokens } = parseWithLabels({ text: body, source: sourceText(body), firstLine: 1 }, plainSettings, {
      isWithheld: false,
    });
    expect(renderTokens(tokens, plainSettings)).toBe(renderTokens(plain, plainSettings));
  });

  describe("where the article is withheld", () => {
    const shown = (body: string) => {
      const note = withholdArticle(noteOf(body, "link"), "link");
      return JSON.stringify([note.sections.map(({ html }) => html), read(note)]);
    };

    it.each([
      ["below its heading", "## 기사\n- 금리 인상\n결론: 비밀이다\n\n## 키워드\n연금\n"],
      ["at its end", "## 기사\n한국은행은\n- 금리 인상\n결론: 비밀이다\n"],
      ["in a nested list of it", "## 기사\n- 금리\n  - 인상\n  결론: 비밀이다\n"],
      ["in a quotation in it", "## 기사\n> - 금리\n> 결론: 비밀이다\n"],
      ["above a line that underlines it", "## 기사\n- 금리\n결론: 비밀이다\n---\n"],
      ["below no heading", "출처: https://example.com/a\n\n한국은행은 말했다.\n\n- 금리 인상\n결론: 비밀이다\n"],
      ["with what names the source", "## 기사\n- 금리\n출처: 비밀\n"],
      [
        "with names that nothing marks",
        "출처: https://example.com/a\n\n글이다.\n\n키워드\n- 연금\n요약\n비밀이다\n\n글이다\n",
      ],
      [
        "twice among its paragraphs",
        "출처: https://example.com/a\n\n글이다.\n\n결론: 하나\n- 금리\n질문: 비밀인가?\n\n글이다.\n\n글이다.\n",
      ],
      [
        "below a line of it",
        "출처: https://example.com/a\n\n글이다. 비밀이다.\n키워드: 비밀\n요약: 비밀이다\n글이다.\n",
      ],
      [
        "below a line under its heading",
        "## 기사\n비밀이다.\n요약: 비밀이다\n비밀이다.\n키워드: 비밀\n요약: 비밀이다\n",
      ],
      ["above an article's own name", "## 기사\n글이다.\n키워드: 비밀\n요약: 비밀이다\n본문: 비밀이다\n"],
      ["with names that an article may have", "## 기사\n글이다.\n질문: 비밀이다\n요약: 비밀이다\n"],
      ["with its own name", "출처: https://example.com/a\n\n키워드:\n- 금리\n기사: 비밀이다\n"],
    ])("shows nothing of it that begins with a label right below it, %s", (_, body) => {
      expect(shown(body)).not.toContain("비밀");
    });

    it.each([
      ["", "https://example.com/a\n"],
      ["", "## 기사\nhttps://example.com/a\n글이다. 비밀이다.\n"],
      ["오늘 읽었다.", "오늘 읽었다.\n"],
    ])("reads a study that is all of the note's end, %j above it", (text, above) => {
      for (const study of [
        "키워드: 연금, 보험\n요약: 더 받는다\n궁금한 점: 언제 받나\n",
        "**키워드** 연금, 보험\n\n[요약] 더 받는다\n[궁금한 점] 언제 받나\n",
      ]) {
        const [right, spaced] = [shown(above + study), shown(`${above}\n${study}`)];
        expect(right).toBe(spaced);
        expect(right).toContain(text);
        expect(right).not.toContain("비밀");
        expect({ ...read(noteOf(above + study, "link")), url: null }).toEqual(all);
      }
    });

    it("reads labels below the writer's own lists", () => {
      const body = "## 기사\n글이다.\n\n## 키워드\n- 연금\n요약: 더 받는다\n출처: https://example.com/a\n";
      expect(read(noteOf(body, "link"))).toEqual({
        ...nothing,
        keywords: ["연금"],
        summary: "더 받는다",
        url: "https://example.com/a",
      });
    });
  });
});
