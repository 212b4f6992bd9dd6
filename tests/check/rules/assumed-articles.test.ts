import { describe, expect, it } from "vitest";
import { assumedArticles } from "../../../src/check/rules/assumed-articles.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { siteConfig } from "../../support/study-note.ts";
import { told } from "../../support/told.ts";

function diagnosed(body: string, fields: string) {
  const site = { notes: [noteFrom(body, fields)], config: siteConfig() };
  return assumedArticles(checkSubject(site), addressesOf(site));
}

/** The kind, the line in the body and the lines of further places of what is told; null where nothing is. */
function found(body: string, fields = "article: link\n"): readonly unknown[] | null {
  const [first, ...more] = diagnosed(body, fields);
  expect(more).toEqual([]);
  if (first?.rule !== "article-assumed") return null;
  const firstLine = 6 + fields.split("\n").length - 2;
  return [first.facts.kind, (first.place?.start.line ?? 0) - firstLine, ...first.facts.further];
}

const words =
  "나는 금리가 무섭다. 부모님이 대출 이자를 걱정하시는 것을 보았고, 그래서 이 글을 골라 끝까지 읽어 보았다.";
const article = "한국은행이 기준금리를 동결하기로 했다고 밝혔다. 시장은 놀라지 않았다.";
const rest = "\n\n## 키워드\n\n#금리";

describe("assumedArticles", () => {
  it("tells of words that count as the article in doubt, where they stand, and how they are published", () => {
    const [first] = diagnosed(`## 내가 고른 기사\n\n${words}${rest}`, "article: link\n");
    expect(first === undefined ? "" : told(first, "ko")).toBe(
      "article-assumed posts/2021-12-15-note.md:7:4 | 이 제목 아래의 글은 기사로 보고 싣지 않았습니다 | `## 기사` 아래에 쓴 기사와, 다른 제목 아래에 쓴 자기 글 |  | 직접 쓴 글이라면 기사의 이름으로 읽히지 않게 제목을 바꾸세요 (보기: `## 기사를 고른 이유`, `## 느낀 점`). 기사라면 제목을 `## 기사`로 고치거나, 늘 쓰는 제목이면 site.config.ts의 sectionNames에 article로 덧붙이세요",
    );
  });

  it.each([
    ["a heading that may be the article's", `## 관련 칼럼\n\n${words}${rest}`, ["heading", 1]],
    ["an account of it", `## 기사 정리\n\n- ${words}${rest}`, ["heading", 1]],
    ["sentences on the line of its name", `## 기사: 나는 놀랐다. 무서웠다.\n\n${words}${rest}`, ["heading", 1]],
    ["a line that begins with the name", `## 느낀 점\n\n기사 - ${words}\n\n끝.${rest}`, ["line", 3]],
    ["an item that does", `- 기사 — ${words}\n- 오늘은 수학도 했다.`, ["line", 1]],
    ["a definition", `오늘\n: 수학을 했다.\n\n기사\n: ${words}`, ["line", 1]],
    ["a row beside it", `| 기사 | ${article} |\n|---|---|\n| 한마디 | 무섭다. |`, ["line", 1]],
    ["a line above it", `오늘은 일찍 일어났다.\n기사: ${article}${rest}`, ["line", 1]],
    ["an article in the student's part", `## 느낀 점\n\n좋았다.\n\n**기사**\n\n${words}${rest}`, ["line", 5]],
    [
      "a toggle of the student's",
      `<details><summary>내가 고른 기사</summary>\n\n${words}\n\n</details>${rest}`,
      ["line", 3],
    ],
    [
      "text below a toggle",
      `<details><summary>기사</summary>\n\n${article}\n\n</details>\n\n${words}${rest}`,
      ["text", 7],
    ],
    ["text below a labelled line", `기사: 한국은행 동결 (한국경제)\n\n${words}${rest}`, ["text", 3]],
    ["text behind a rule", `## 기사\n\n${article}\n\n---\n\n${words}${rest}`, ["text", 7]],
    ["text below no heading", `${words}\n\n[링크](https://www.mk.co.kr/news/1)${rest}`, ["text", 1]],
    [
      "text below a toggle in it",
      `## 기사\n\n<details><summary>펼치기</summary>\n\n${article}\n\n</details>\n\n${words}`,
      ["text", 9],
    ],
    [
      "a label of the student's in bold",
      `**기사**: [동결](https://www.mk.co.kr/news/1)\n\n**고른 이유**: ${words}`,
      ["within", 3],
    ],
    ["a name of the student's without a mark", `📰 기사\n${article}\n\n💬 한마디\n${words}`, ["within", 4]],
    ["a remark amid it", `## 기사\n\n${article}\n\nㄴ 내 생각: 무섭다.\n\n${article}${rest}`, ["within", 5]],
    ...["■ 요약", "◆ 요약", "📌 요약", "※ 요약", "(요약)", "느낀 점"].map(
      (name) => [`the name of a part: ${name}`, `# 기사\n\n${article}\n\n${name}\n${words}`, ["within", 5]] as const,
    ),
    ["a quote for each part", `>기사\n>${article}${article}\n\n>느낀 점\n>${words}`, ["text", 4]],
    ["text below a quote", `> 기사\n> ${article}${article}\n\n${words}`, ["text", 4]],
    ["a line below it", `제목: 동결\n기사: ${article}\n느낌: 무섭다.`, ["line", 1]],
    [
      "a column of a table",
      `| 날짜 | 기사 | 한 줄 |\n|---|---|---|\n| 12/15 | ${article}${article} | 무섭다 |`,
      ["line", 1],
    ],
    ["a list of articles", `## 읽은 기사 목록\n\n1. [동결](https://www.mk.co.kr/news/1) - ${words}`, ["heading", 1]],
    ["a heading below the article's", `## 기사\n\n${article}\n\n### 메모\n\n${words}${rest}`, ["deeper", 5]],
  ] as const)("tells of %s", (_name, body, expected) => expect(found(body)).toEqual(expected));

  it("tells of the middle part of an essay only if the note is about no article", () => {
    const essay = `## 서론\n\n나는 궁금했다.\n\n## 본문\n\n${words}\n\n## 결론\n\n지켜보자.`;
    const ofSite = { notes: [noteFrom(essay)], config: siteConfig({ articleMode: "link" }) };
    expect(assumedArticles(checkSubject(ofSite), addressesOf(ofSite))).toEqual([]);
    expect(found(essay)).toBeNull();
    expect(found(`${essay}\n\nhttps://n.news.naver.com/article/015/0004640557`)).toBeNull();
  });

  it("is told once for a note, with the lines of further places", () => {
    expect(found(`## 내가 고른 기사\n\n${words}\n\n## 관련 칼럼\n\n${words}${rest}`)).toEqual(["heading", 1, 11]);
  });

  it("says so if nothing else is left of the note", () => {
    const isAll = (body: string) =>
      diagnosed(body, "article: link\n").map(({ facts }) => "isAll" in facts && facts.isAll);
    expect(isAll(`## 내가 고른 기사\n\n${words}`)).toEqual([true]);
    expect(isAll(`## 내가 고른 기사\n\n${words}${rest}`)).toEqual([false]);
  });

  it.each([
    [
      "a note as the samples are",
      `# 1. 기사\n\n한국은행, 동결\n=====\n[링크](https://www.bok.or.kr/)\n\n${article}\n\n* * *\n\n### 2. 키워드 : #금리`,
    ],
    ["an article alone", `## 기사\n\n${article}`],
    ["one below a quoted name", `> 기사\n\n${article}${article}`],
    ["its subhead", `## 기사\n\n${article}\n\n■ 결론\n${article}`],
    ["a rule above it", `## 기사\n\n[링크](https://www.mk.co.kr/news/1)\n\n---\n\n${article}${rest}`],
    ["its subheads", `## 기사\n\n${article}\n\n### 금리가 오른 이유\n\n${article}${rest}`],
    ["a day in its name", `## 12월 15일 기사\n\n${article}${article}${rest}`],
    ["its newspaper in brackets", `## 기사 <한국경제>\n\n${article}${article}${rest}`],
    ["a toggle", `<details><summary>한국경제 기사 원문</summary>\n\n${article}\n\n</details>${rest}`],
    ["labels", `**기사**\n\n${article}\n\n**키워드** 금리\n\n**요약** 동결`],
    [
      "its fields in a table",
      `| 제목 | 금리 동결 |\n|---|---|\n| 언론사 | 한국경제 |\n| 기사 | ${article}${article} |`,
    ],
    ["its fields in a list", `- 날짜: 12월 15일\n- 기사: ${article}`],
    [
      "words that are published",
      `## 오늘\n\n쉬었다.\n\n## 내가 읽은 기사\n\n- [동결](https://www.mk.co.kr/news/1)${rest}`,
    ],
  ])("says nothing of %s", (_name, body) => expect(found(body)).toBeNull());

  it("says nothing where the article is shown, and of data that another rule tells of", () => {
    expect(found(`## 내가 고른 기사\n\n${words}${rest}`, "article: full\n")).toBeNull();
    expect(found(`| 기사 | ${article} |\n|---|---|\n| 한마디 | 무섭다. |\n| 요약 | 동결했다. |`)).toBeNull();
  });

  it("is gone once its advice is followed, and the student's words are published", () => {
    const shown = (body: string) => {
      const { library } = checkSubject({ notes: [noteFrom(body, "article: link\n")] });
      return JSON.stringify(library.notes[0]?.note.sections).includes("무섭다");
    };
    for (const body of [
      `## 기사를 고른 이유\n\n${words}${rest}`,
      `## 느낀 점\n\n${words}${rest}`,
      `## 느낀 점\n\n읽은 것 - ${words}${rest}`,
      `## 기사\n\n${article}\n\n---\n\n## 느낀 점\n\n${words}${rest}`,
      `<details><summary>기사</summary>\n\n${article}\n\n</details>\n\n## 느낀 점\n\n${words}${rest}`,
      `## 기사\n\n${article}\n\n## 메모\n\n${words}${rest}`,
      `# 1. 기사\n\n${article}\n\n# 2. 느낀 점\n\n${words}\n\n# 3. 키워드\n\n#금리`,
    ]) {
      expect(found(body), body).toBeNull();
      expect(shown(body), body).toBe(true);
    }
    for (const body of [
      `## 기사\n\n기사 — ${article}${rest}`,
      `<details><summary>기사</summary>\n\n${article}\n\n</details>\n\n## 기사\n\n${words}${rest}`,
      `## 기사\n\n${article}\n\n---\n\n## 기사\n\n${words}${rest}`,
    ]) {
      expect(found(body), body).toBeNull();
      expect(shown(body), body).toBe(false);
    }
  });
});
