import { describe, expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";

const t = (title: string, words = "비밀") => `<details><summary>${title}</summary>${words}</details>`;
const T = (title: string, words = "비밀") => `<details>\n<summary>${title}</summary>\n\n${words}\n\n</details>`;
const within = (indent: string, block: string) => block.replaceAll("\n", `\n${indent}`);

/** An article as people fold it, or mention it among other words. */
const shapes: Readonly<Record<string, string>> = {
  inline: `내 문장 ${t("기사")}`,
  inlineOpen: "내 문장 <details><summary>기사</summary>\n\n비밀\n\n</details>",
  inlineOpen2: "내 문장 <details><summary>기사</summary> 비밀\n\n## 소제목\n비밀\n\n</details>",
  cell: `| 가 | 나 |\n|---|---|\n| 1 | ${t("기사")} |`,
  headcell: `| 가 | ${t("기사")} |\n|---|---|\n| 1 | 2 |`,
  item: `- 문장 ${t("기사")}`,
  itemBelow: `- 문장\n  ${within("  ", T("기사"))}`,
  itemBelow2: `- 문장\n\n  ${within("  ", T("기사"))}`,
  itemBelow3: `- 문장\n  ${t("기사")}`,
  itemAfter: `- 하나\n- 둘\n\n  ${within("  ", T("기사"))}\n\n- 셋`,
  nestedItem: `- 하나\n  - 둘\n    ${t("기사")}`,
  ordered: `1. 하나 ${t("기사")}\n2. 둘`,
  quote: `> 문장\n> ${t("기사")}`,
  quote2: `> 문장 ${t("기사")}`,
  callout: `> [!note] 제목\n> 문장\n> ${t("기사")}`,
  calloutTitle: `> [!note] 제목 ${t("기사")}\n> 문장`,
  calloutNamed: "> [!note] 기사\n> 비밀",
  calloutFold: "> [!note]- 기사 전문\n> 비밀",
  calloutNested: "> [!note] 펼치기\n> > [!info] 기사\n> > 비밀",
  calloutList: "- > [!note] 기사\n  > 비밀",
  heading: `### 소제목 ${t("기사")}`,
  boldInline: `**내 말** ${t("**기사**")}`,
  footnote: `내 글[^1]\n\n[^1]: ${t("기사")}`,
  footnote2: `내 글[^1]\n\n[^1]: 설명\n\n    ${within("    ", T("기사"))}`,
  inlineNote: `내 글^[${t("기사")}]`,
  dl: `용어\n: ${t("기사")}`,
  dlterm: `용어 ${t("기사")}\n: 뜻`,
  split: "<details><summary>\n\n기사\n\n</summary>\n\n비밀\n\n</details>",
  splitInline: "말 <details><summary>\n기사\n</summary>\n비밀\n</details>",
  div: `<div>\n\n${T("기사")}\n\n</div>`,
  divInline: `<div>${t("기사")}</div>`,
  p: `<p>말 ${t("기사")}</p>`,
  htmlTable: `<table><tr><td>${t("기사")}</td></tr></table>`,
  htmlList: `<ul><li>말 ${t("기사")}</li></ul>`,
  aside: `<aside>\n말\n\n${T("기사")}\n\n</aside>`,
  asideInline: `<aside>말 ${t("기사")}</aside>`,
  asideLabel: "<aside>\n📰 기사\n\n비밀\n\n</aside>",
  asideLabel2: "<aside>\n<b>기사</b>\n<p>비밀</p>\n</aside>",
  h2: "<h2>기사</h2>\n<p>비밀</p>",
  summaryHeading: "<details><summary><h2>기사</h2></summary>비밀</details>",
  summaryHeading2: "<details>\n<summary>\n\n## 기사\n\n</summary>\n\n비밀\n\n</details>",
  summaryBold: "<details>\n<summary>**기사**</summary>\n\n비밀\n\n</details>",
  summaryB: "<details>\n<summary><b>📰 기사</b></summary>\n\n비밀\n\n</details>",
  summaryLink: `<details>\n<summary><a href="https://a.example">기사</a></summary>\n\n비밀\n\n</details>`,
  summaryEntity: "<details>\n<summary>&#44592;&#49324;&nbsp;</summary>\n\n비밀\n\n</details>",
  summaryComment: "<details>\n<summary><!-- x -->기사</summary>\n\n비밀\n\n</details>",
  summaryBr: "<details>\n<summary>기사<br></summary>\n\n비밀\n\n</details>",
  summaryAttr: `<DETAILS open>\n<SUMMARY class="x">기사</SUMMARY>\n\n비밀\n\n</DETAILS>`,
  summaryUnclosed: "<details><summary>기사\n\n비밀\n\n</details>",
  summaryUnclosed2: "<details>\n<summary>기사\n<p>비밀</p>\n</details>",
  summaryLast: "<details>비밀<summary>기사</summary></details>",
  summaryLast2: "<details>\n\n비밀\n\n<summary>기사</summary>\n</details>",
  noSummary: "<details>\n\n**기사**\n\n비밀\n\n</details>",
  noSummary2: "<details>\n기사\n\n비밀\n\n</details>",
  noDetails: "<summary>기사</summary>\n\n비밀",
  second: t("펼치기", "말") + t("기사"),
  two: `${t("기사", "말")}\n말 ${t("기사 원문")}`,
  colon: T("기사:"),
  dash: T("▶ 기사 전문"),
  paren: T("기사 (한국경제)"),
  quoteT: T("「기사」"),
  numbered: T("1. 기사"),
  click: T("기사 (클릭)"),
  clickE: T("기사 펼쳐보기"),
  more: T("기사 더보기"),
  orig: T("원문"),
  origv: T("원문 보기"),
  news: T("뉴스 기사"),
  newsv: T("뉴스 기사 보기"),
  title: T("기사: 금리 올랐다"),
  art: T("Article"),
  art2: T("Full article"),
  art3: T("Click to read the article"),
  body: T("본문"),
  body2: T("기사 본문"),
  struck: `~~말~~ ${t("기사")}`,
  emph: `*말 ${t("기사")}*`,
  link: `[말 ${t("기사")}](https://a.example)`,
  mark: `==말 ${t("기사")}==`,
  span: `<span style="color:red">말 ${t("기사")}</span>`,
  refused: "<details><summary>기사</summary><script>x</script>비밀</details>",
  taskItem: `- [ ] 말 ${t("기사")}`,
  hard: `말  \n${t("기사")}`,
  lineStart: "말\n<details><summary>기사</summary>\n비밀\n</details>\n",
  kram: `말\n{: .x}\n${t("기사")}`,
  deep: `> - 말\n>   > 말 ${t("기사")}`,
  tableLab: `| 키워드 | 금리 |\n|---|---|\n| 요약 | 올랐다 ${t("기사")} |`,
  tableLab2: "| 구분 | 내용 |\n|---|---|\n| 기사 | 비밀 |\n| 요약 | 올랐다 |",
  tableLab3: "| 요약 | 기사 |\n|---|---|\n| 올랐다 | 비밀 |",
  listLab: "- 요약: 올랐다\n- 기사: 비밀",
  listLab2: "- 말\n- 기사: 비밀\n- 말",
  listLab3: "- 말\n  - 기사: 비밀",
  paraLab: "말\n기사: 비밀",
  paraLab2: "말\n**기사**: 비밀",
  paraLab3: "[기사] 비밀",
  summaryTable: "<details><summary><table><tr><td>기사</td></tr></table></summary>비밀</details>",
  namedHeadingInside: T("기사", "## 요약\n\n비밀\n\n## 느낀 점\n\n비밀"),
  ruleInside: "말 <details><summary>기사</summary>\n\n비밀\n\n---\n\n## 키워드\n\n비밀\n\n</details>",
  firstLineOfDivs: "<div><div>기사</div><p>비밀</p></div>",
  continued: "기사 이어서\n\n비밀",
  continuedHere: "기사 계속: 비밀",
  continuedBelow: "기사 계속:\n\n비밀",
  continuedNextLine: "기사 이어서\n비밀",
  continuedWithin: "말\n기사 이어서\n비밀",
  continuedAfterLabel: "요약: 올랐다\n기사 계속: 비밀",
  continuedItalic: "*기사 이어서*\n\n비밀",
  continuedDash: "기사 이어서 - 비밀",
  continuedArrow: "▶ 기사 이어서 → 비밀",
  continuedOfPress: "한국경제 기사 이어서\n\n비밀",
  continuedInBrackets: "기사 (계속): 비밀",
  continuedQuoted: "“기사 이어서”\n\n비밀",
  continuedWithEmptyLetter: "기사\u3164이어서\n\n비밀",
  continuedNumber: "기사 2 이어집니다\n\n비밀",
  continuedItem: "- 기사 이어서\n\n비밀",
  continuedTask: "- [ ] 기사 이어서: 비밀",
  continuedQuote: "> 기사 이어서\n\n비밀",
  continuedCell: "| 구분 | 글 |\n|---|---|\n| 기사 이어서 | 비밀 |",
  continuedDefinition: "기사 이어서\n: 비밀",
  continuedCode: "```\n기사 이어서\n비밀\n```",
  continuedIndented: "말\n\n    기사 이어서\n    비밀",
  continuedHtml: "<p>기사 이어서</p>\n<p>비밀</p>",
  continuedCentre: "<center>기사 이어서<br>비밀</center>",
  continuedTip: ":::tip\n기사 이어서\n\n비밀\n:::",
  continuedFootnote: "말[^1]\n\n[^1]: 기사 이어서\n    비밀",
  continuedEnglish: "Article, continued\n\n비밀",
  longCell: `| 구분 | 글 |\n|---|---|\n| 기사 | 비밀${"가나다라마".repeat(9)} |`,
  longCellBelow: `| 기사 |\n|---|\n| 비밀${"가나다라마".repeat(9)} |`,
  longCellFurtherBelow: `| 말 | 기사 2 |\n|---|---|\n| 말 | 한국경제 |\n| 말 | 비밀${"가나다라마".repeat(9)} |`,
  labelInLongCell: `| 글 |\n|---|\n| 기사: 비밀${"가나다라마".repeat(9)} |`,
  continuedStruckOut: "~~기사 이어서~~\n\n비밀",
  continuedDeleted: "말\n<del>기사 이어서</del>\n비밀",
  labelInHtml: "<p>기사: 비밀</p>",
};

/** The same, where the name may also be a keyword. */
const bareNames: Readonly<Record<string, string>> = {
  bare: "기사\n\n비밀",
  bareWithin: "말\n기사 전문\n비밀",
  bareOfPress: "한국경제 기사 전문\n\n비밀",
  bareNumber: "기사 2\n\n비밀",
  bareHtml: "<p>기사</p>\n<p>비밀</p>",
};

/** Elements that a student may have put it into; what the student says below it stays. */
const surroundings: Readonly<Record<string, (shape: string) => string>> = {
  "nothing else": (shape) => `${shape}\n\n## 느낀 점\n내 글`,
  "a summary": (shape) => `## 요약\n올랐다\n\n${shape}\n\n## 느낀 점\n내 글`,
  "a part that is all of it": (shape) => `## 요약\n${shape}\n\n## 느낀 점\n내 글`,
  keywords: (shape) => `## 키워드\n#금리\n\n${shape}\n\n## 느낀 점\n내 글`,
  questions: (shape) => `## 질문\n왜?\n\n${shape}\n\n## 느낀 점\n내 글`,
  "a reflection": (shape) => `## 느낀 점\n내 글\n\n${shape}`,
  "a part behind the article": (shape) => `## 기사\n말\n\n## 요약\n올랐다\n\n${shape}\n\n## 느낀 점\n내 글`,
  "a part without a name": (shape) => `## 내 제목\n글\n\n${shape}\n\n## 느낀 점\n내 글`,
};

describe.each(Object.entries(surroundings))("where articles are withheld, within %s", (_name, around) => {
  it.each(Object.entries(shapes))("is the article: %s", (_shape, shape) => {
    const note = noteFrom(around(shape), "article: link\n");
    const left = shownOf(note);
    const { summary, reflection, keywords, questions, terms } = note;
    expect(JSON.stringify(left)).not.toContain("비밀");
    expect(JSON.stringify(left)).toContain("내 글");
    expect(JSON.stringify({ summary, reflection, keywords, questions, terms })).not.toContain("비밀");
  });
});

describe.each(Object.entries(surroundings).filter(([name]) => name !== "keywords"))(
  "where articles are withheld, within %s",
  (_name, around) => {
    it.each(Object.entries(bareNames))("a name without a mark begins the article: %s", (_shape, shape) => {
      expect(JSON.stringify(shownOf(noteFrom(around(shape), "article: link\n")))).not.toContain("비밀");
    });
  },
);

describe("where articles are withheld", () => {
  it.each([
    "[기사 원문 보기](https://a.example)\n\n내 말",
    "기사 계속: https://a.example\n\n내 말",
    "출처: 한국경제 기사\n\n내 말",
    "이 기사를 이어서 읽는다\n\n내 말",
    "기사 2: 내 말",
    "- 기사\n- 내 말",
    "| 기사 | 한국경제 |\n|---|---|\n| 느낌 | 내 말 |",
    "| 기사 | 느낌 |\n|---|---|\n| 한국경제 | 내 말 |",
    "~~[기사 이어서](https://a.example)~~\n\n내 말",
    "말[^1]\n\n[^1]: 기사: 내 말",
  ])("leaves the writer's words below a summary alone: %j", (words) => {
    expect(JSON.stringify(shownOf(noteFrom(`## 요약\n\n${words}`, "article: link\n")))).toContain("내 말");
  });
});

function shownOf(note: ReturnType<typeof noteFrom>) {
  return note.sections
    .filter(({ roles, inArticle }) => !roles.includes("article") && inArticle !== true)
    .map((section) => section.footnotes ?? section);
}
