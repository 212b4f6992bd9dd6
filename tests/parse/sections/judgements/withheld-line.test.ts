import { expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";

/** What stands in the note's article, and what beside it, where the article is withheld. */
function partsOf(body: string): { readonly withheld: string; readonly shown: string } {
  const { sections } = noteFrom(body, "article: link\n");
  const isArticle = ({ roles, inArticle }: (typeof sections)[number]) =>
    roles.includes("article") || inArticle === true;
  const textOf = (some: typeof sections) => some.map(({ text }) => text).join("");
  return { withheld: textOf(sections.filter(isArticle)), shown: textOf(sections.filter((one) => !isArticle(one))) };
}

it("withholds what follows a line that begins the article again, up to the next heading", () => {
  const { withheld, shown } = partsOf("## 요약\n내 말\n\n기사 이어서\n\n비밀\n\n또 비밀\n\n## 느낀 점\n내 생각");
  expect(withheld).toContain("또 비밀");
  expect(shown).toMatch(/내 말\s*내 생각/u);
});

it.each([
  "text 기사",
  "text 기사 전문",
  "기사 전문",
  "markdown 한국경제 기사 전문",
  "기사 한국경제",
  "기사, 한국경제",
  "기사 키워드",
  "기사{.text}",
])("withholds code titled as the article: %s", (info) => {
  const body = `\`\`\`${info}\n${"비밀이 길다 ".repeat(10)}\n\`\`\`\n\n## 느낀 점\n내 생각`;
  expect(partsOf(body)).toEqual({ withheld: expect.stringContaining("비밀"), shown: "내 생각" });
});

it("withholds what stands below a bold line that holds the name amid other words", () => {
  const { withheld, shown } = partsOf(`**기사와 메모**\n\n${"비밀이 길다. ".repeat(20)}\n\n## 느낀 점\n내 생각`);
  expect(withheld).toContain("비밀");
  expect(shown).toBe("내 생각");
});

it.each([
  "기사 — ",
  "- 기사 - ",
  "1. 기사 전문 — ",
  "기사―",
  "- 한국경제 기사 ㅡ ",
  "한국경제 기사: ",
  "> 한국경제 기사: ",
  "(기사) ",
  "- (기사) ",
  "Original article: ",
  "Full text of the article: ",
  '"기사": ',
  "퍼온 글: ",
  "- 한국경제 기사 전문\n\n  ",
  "1. 퍼온 기사\n   ",
  "기사글\n\n",
  "Full text of the article:\n\n",
])("withholds a long text after a name and a dash, or the like: %s", (name) => {
  const { withheld, shown } = partsOf(
    `## 요약\n\n내 말\n\n${name}${"비밀이 길다 ".repeat(10)}\n\n## 느낀 점\n\n내 생각`,
  );
  expect(withheld).toContain("비밀");
  expect(shown).toMatch(/내 말\s*내 생각/u);
});

it.each(["기사: ", "기사 전문\n", "기사 "])("withholds code that begins with the name: %j", (name) => {
  const { withheld, shown } = partsOf(
    `## 요약\n\n내 말\n\n\`\`\`\n${name}${"비밀이 길다 ".repeat(10)}\n\`\`\`\n\n## 느낀 점\n\n내 생각`,
  );
  expect(withheld).toContain("비밀");
  expect(shown).toMatch(/내 말\s*내 생각/u);
});

it.each(["기사: 제목\n요약: 내 말", "article: link", "const article = read(path);\nprint(article)", "뉴스 = []"])(
  "leaves other code alone: %j",
  (code) => {
    expect(partsOf(`## 내 글\n\n\`\`\`\n${code}\n\`\`\``).withheld).toBe("");
  },
);

it("withholds such a text with a link in it, but no remark on a link to the article", () => {
  const long = "비밀이 길다 ".repeat(10);
  expect(partsOf(`## 내 글\n\n기사 — ${long}[금리](https://example.com/1) ${long}`).withheld).toContain("비밀");
  expect(partsOf(`## 내 글\n\n한국경제 [기사](https://example.com/1) — ${long}`).withheld).toBe("");
});

it.each([
  "- 하나\n\n  ### 기사\n\n  비밀",
  "- 하나\n  ### 기사\n  비밀",
  "1. 하나\n\n   ### 기사: 금리\n\n   비밀",
  "- 하나\n  - 둘\n\n    ### **기사**\n\n    비밀",
  "- 하나\n\n  기사 전문\n  ---\n\n  비밀",
  "- 하나\n\n  > ### 기사\n  > 비밀",
  "> - 하나\n>\n>   ### 기사\n>\n>   비밀",
  "- 하나\n\n  ### 한국경제 기사 전문\n\n  비밀",
])("withholds a block in which a heading names the article below other words: %j", (block) => {
  const { withheld, shown } = partsOf(`## 요약\n\n내 말\n\n${block}\n\n## 느낀 점\n\n내 생각`);
  expect(withheld).toContain("비밀");
  expect(shown).toMatch(/^내 말\s*내 생각/u);
});

it("takes such a heading in a glossary for a term, and one that only speaks of an article for the writer's", () => {
  expect(partsOf("## 용어\n\n- 하나\n\n  ### 기사\n\n  뜻").withheld).toBe("");
  expect(partsOf("## 내 글\n\n- 하나\n\n  ### 기사를 읽고\n\n  말").withheld).toBe("");
});

it("withholds a labelled block alone, as a list holds it", () => {
  expect(partsOf("## 내 글\n\n- 말\n- 기사: 비밀\n\n내 생각").shown).toContain("내 생각");
});

it("takes a name without a mark for the writer's where it may be a keyword or an item", () => {
  expect(partsOf("## 키워드\n\n기사\n\n금리").withheld).toBe("");
  expect(partsOf("## 내 글\n\n- 기사\n- 책").withheld).toBe("");
});

it("leaves code of a language alone, whose comments may begin with any word", () => {
  const code = "# 기사: 본문을 읽는다. 이 함수는 주소를 받아 본문을 돌려준다. 오류가 나면 빈 글을 돌려준다.\nprint(1)";
  expect(partsOf(`## 크롤러\n\n\`\`\`python\n${code}\n\`\`\`\n\n설명이다.`).withheld).toBe("");
  expect(partsOf("## 크롤러\n\n```text\n기사 이어서\n비밀\n```").withheld).toContain("비밀");
});

it("asks only the first line of code", () => {
  expect(partsOf("## 내 글\n\n```\n기사 이어서\n비밀\n```").withheld).toContain("비밀");
  expect(partsOf("## 내 글\n\n```\nprint(1)\n기사 이어서\n```").withheld).toBe("");
});
