import { describe, expect, it } from "vitest";
import { withholdArticle } from "../../../src/index/withheld/withhold-article.ts";
import type { ArticleMode } from "../../../src/model/note/front-matter.ts";
import { noteFrom } from "../../support/note-from.ts";

const clipping = `# 1. 기사

금리가 오른다
==========
[링크](https://n.news.naver.com/article/015/0004640557)
21.12.14. 한국경제 이시은 기자

숨길 첫 문장. <span style="color:red">빨간 문장.</span> 숨길 둘째 문장.

## 숨길 작은 제목

숨길 셋째 문장.

* * *

숨길 넷째 문장.

### 2. 키워드 : \\#금리
### 3. 느낀 점

<span style="color:blue">내 문장.</span>
`;

const withheld = (body: string, mode: ArticleMode) => withholdArticle(noteFrom(body), mode);
const said = (body: string, mode: ArticleMode): string => JSON.stringify(withheld(body, mode));

describe("withholding an article", () => {
  it("changes nothing where the whole article is shown", () => {
    const note = noteFrom(clipping);
    expect(withholdArticle(note, "full")).toBe(note);
  });

  it("leaves of the article its marked passages and its source, and of the student's words everything", () => {
    const left = said(clipping, "highlights");
    expect(left).not.toContain("숨길");
    for (const kept of ["빨간 문장.", "내 문장.", "한국경제", "금리가 오른다", "1. 기사", "금리"]) {
      expect(left).toContain(kept);
    }
  });

  it("leaves nothing of the article but its source where it is only linked; what the student marked in words of theirs stays", () => {
    const left = said(clipping, "link");
    expect(left).not.toMatch(/숨길|빨간 문장/u);
    expect(left).toContain("내 문장.");
    expect(withheld(clipping, "link").highlights.map(({ text }) => text)).toEqual(["내 문장."]);
  });

  it.each(["■ 오늘의 기사 읽기", "1) 기사 내용 옮겨 쓰기", "오늘의 사설"])(
    "withholds what begins a note below the line %s, where the site withholds articles",
    (line) => {
      const left = said(`${line}\n숨길 글.\n\n숨길 글.\n\n■ 키워드\n코스피\n\n■ 요약\n올랐다.\n`, "link");
      expect(left).not.toContain("숨길");
      expect(left).toContain("코스피");
      expect(said("좋은 하루였다.\n\n■ 키워드\n코스피\n\n■ 요약\n올랐다.\n", "link")).toContain("좋은 하루");
    },
  );

  it.each([
    "숨길 글.\n\nⓒ 한국경제, 무단전재 및 재배포 금지",
    "(서울=연합뉴스) 홍길동 기자 = 숨길 글.",
    "기사입력 2026.03.05. 오전 9:00\n\n숨길 글.",
    "아래 글은 한국경제에서 가져왔다.\n\n숨길 글.",
    "오늘 읽은 기사예요 :)\n\n숨길 글.",
  ])("withholds what begins a note and says that it is pasted: %j", (text) => {
    const left = said(`${text}\n\n## 요약\n\n내 요약.\n`, "link");
    expect(left).not.toContain("숨길");
    expect(left).toContain("내 요약");
    expect(said(`## 느낀 점\n\n내 말.\n\n${text}\n`, "link")).toContain("내 말");
  });

  it.each([
    "## 기사\n\n숨길 글.\n\n---\n\n숨길 글.\n\n### 숨길 소제목\n\n숨길 글.\n",
    "# 기사\n\n숨길 글.\n\n---\n\n## 숨길 소제목\n\n숨길 글.\n\n***\n\n### 숨길 소제목\n\n숨길 글.\n",
    "## 기사\n\n숨길 글.\n\n---\n\n숨길 글.\n\n질문: 숨길 질문?\n\n---\n\n### 숨길 소제목\n\n숨길 글.\n",
    "### 1. 기사\n\n숨길 제목\n====\n\n숨길 글.\n\n---\n\n숨길 소제목\n====\n\n숨길 글.\n\n### 2. 요약 : 내 요약\n",
  ])("withholds what continues below a rule and a subheading: %s", (body) => {
    for (const mode of ["highlights", "link"] as const)
      expect(said(body, mode).replaceAll("숨길 제목", "")).not.toContain("숨길");
  });

  it.each(["기사 2", "Article 2", "두 번째 기사", "전문", "Full text"])(
    "leaves nothing of a second part of it, behind the student's own: %s",
    (name) => {
      const left = said(
        `# 1. 기사\n\n숨길 글.\n\n# 2. 키워드\n\n내키\n\n# ${name}\n\n숨길 둘째 글.\n\n# 3. 요약\n\n내 요약\n`,
        "link",
      );
      expect(left).not.toContain("숨길");
      expect(left).toContain("내 요약");
    },
  );

  it("goes by the note before the site", () => {
    const note = noteFrom(clipping);
    const asked = (articleMode: ArticleMode) => ({ ...note, frontMatter: { ...note.frontMatter, articleMode } });
    expect(JSON.stringify(withholdArticle(asked("full"), "link"))).toContain("숨길 첫 문장");
    expect(JSON.stringify(withholdArticle(asked("link"), "full"))).not.toContain("숨길 첫 문장");
  });

  it("takes text under no heading for the article in a note about one that names none", () => {
    const unnamed = "출처: https://n.news.naver.com/article/015/0004640557\n\n숨길 문장.\n\n### 키워드 : \\#금리\n";
    expect(noteFrom(unnamed).article.url).not.toBeNull();
    expect(said(unnamed, "highlights")).not.toContain("숨길");
  });

  it("takes a long text below the source for the article in a note that names none", () => {
    const source = (text: string) => `### 출처 : https://a.b/c\n\n${text}\n\n### 요약 : 내 요약`;
    const long = "숨길 글이 길다. ".repeat(30);
    const shown = JSON.stringify(withholdArticle(noteFrom(source(long), "article: link\n"), "full"));
    expect(shown).not.toContain("숨길");
    expect(shown).toContain("https://a.b/c");
    expect(shown).toContain("내 요약");
    const short = withholdArticle(noteFrom(source("한국경제 2021-12-15"), "article: link\n"), "full");
    expect(JSON.stringify(short)).toContain("한국경제");
    const named = withholdArticle(noteFrom(`${source(long)}\n\n### 기사\n\n글`, "article: link\n"), "full");
    expect(JSON.stringify(named)).toContain("숨길");
  });

  it("keeps every word of a note about no article", () => {
    const own = "오늘 배운 것을 적는다.\n\n## 생각\n\n다음에는 더 읽자.\n";
    expect(said(own, "link")).toBe(JSON.stringify(noteFrom(own)));
  });

  it("keeps what is under the student's own heading after the article", () => {
    expect(said(`${clipping}\n### 더 읽을 것\n\n책 한 권.\n`, "link")).toContain("책 한 권.");
  });

  it.each([
    "# 1. 기사 : 금리를 동결했다. 숨길 둘째 문장이다. 셋째 문장이다.",
    "## 기사 - 금리를 동결했다. 숨길 둘째 문장이다.",
    "## [기사] 금리를 동결했다. 숨길 둘째 문장이다.",
    "## Article: The bank kept the rate. 숨길 second sentence.",
    `## 기사 : ${"금리를 동결하기로 한 한국은행이 ".repeat(9)}숨길 말`,
    "## 기사\n\n금리를 동결했다. 숨길 둘째 문장이다.\n---\n\n글",
    "## 기사\n\n금리를 동결했다.\n숨길 둘째 문장이다.\n===\n\n글",
    "## 기사\n\n숨길 첫 문장이다.\n===\n\n글",
    "## 기사\n\n### 금리를 동결했다. 숨길 둘째 문장이다.\n\n글",
    "## 기사\n\n#### 1. 금리를 동결했다. 숨길 둘째 문장이다.\n\n글",
    "## 기사\n\n**Q. 숨길 질문은?**\n\n글",
    "> ## 기사 : 금리를 동결했다. 숨길 둘째 문장이다.",
  ])("takes no text of the article for its headline: %s", (article) => {
    for (const mode of ["highlights", "link"] as const) {
      const left = said(`${article}\n\n# 요약\n\n내 요약\n`, mode);
      expect(left).not.toContain("숨길");
      expect(left).toContain("내 요약");
    }
  });

  it("keeps a headline that its writer gives in the front matter", () => {
    const fields = "article: link\nsource:\n  headline: 금리를 동결했다. 왜?\n";
    const note = noteFrom("## 기사\n\n글\n", fields);
    expect(withholdArticle(note, "full").article.headline).toBe("금리를 동결했다. 왜?");
  });

  it("withholds a heading that says more than the headline", () => {
    const note = noteFrom("# 기사 : 숨길 문장이 제목 줄에 길게 적혀 있어도 나오지 않는다.\n\n문장.\n");
    const named = { ...note, article: { ...note.article, headline: "금리" } };
    expect(JSON.stringify(withholdArticle(named, "highlights"))).not.toContain("숨길");
  });

  it.each(["요약", "한 줄 요약", "궁금한 점", "용어", "느낀 점", "키워드"])(
    "withholds what is read under a heading that joins the article with %s, and keeps the student's own section",
    (label) => {
      const joined = `# 1. 기사 및 ${label}\n\n숨길 첫 문장이다. <span style="color:red">빨간 문장.</span>\n\n- 숨길 둘째 문장은 왜 그럴까?\n- 숨길 셋째: 숨길 뜻풀이\n`;
      const own =
        "# 2. 요약 : 내 요약\n# 3. 궁금한 점 : 나는 왜?\n# 4. 용어\n- 금리: 내 풀이\n# 5. 느낀 점 : 내 느낌\n# 6. 키워드 : \\#금리\n";
      for (const mode of ["highlights", "link"] as const) {
        expect(said(joined, mode)).not.toContain("숨길");
        const left = said(joined + own, mode);
        expect(left).not.toContain("숨길");
        for (const kept of ["내 요약", "나는 왜?", "내 풀이", "내 느낌", '"value":"금리"'])
          expect(left).toContain(kept);
      }
    },
  );

  const own = "### 2. 키워드 : \\#내키\n\n### 3. 요약 : 내 요약\n\n### 4. 궁금한 점 : 나는 왜?\n";

  it.each([
    "질문: 숨길 질문인가?\n\n답변: 숨길 답.\n\n요약: 숨길 요약.",
    "- 요약: 숨길 요약.",
    "> 궁금한 점: 숨길 질문.",
    "| 요약 | 숨길 요약. |\n|---|---|\n| 키워드 | 숨길말 |",
    "**느낀 점** 숨길 느낌.",
    "용어: 숨길 말.\n\n숨길 글.",
    "키워드: 숨길말",
    "### 결론\n\n숨길 결론\n\n![숨길 그림](/assets/img/a.svg)",
    "### 느낀 점\n\n숨길 느낌\n\n### 전망\n\n숨길 전망",
  ])("withholds the lines of an article that look like labels: %s", (lines) => {
    for (const mode of ["highlights", "link"] as const) {
      const left = said(`# 1. 기사\n\n숨길 글.\n\n${lines}\n\n${own}`, mode);
      expect(left).not.toContain("숨길");
      for (const kept of ["내키", "내 요약", "나는 왜?"]) expect(left).toContain(kept);
    }
  });

  it.each([
    "키워드: 내키\n\n요약: 내 요약\n\n궁금한 점: 나는 왜?",
    "키워드: 내키\n요약: 내 요약\n궁금한 점: 나는 왜?",
    "- 키워드: 내키\n- 요약: 내 요약\n- 궁금한 점: 나는 왜?",
    "* * *\n\n**요약** 내 요약\n\n둘째.\n\n**키워드** 내키\n\n**질문** 나는 왜?",
  ])("keeps the labels with which a writer ends a note without headings: %s", (labels) => {
    const left = withheld(`# 기사\n\n숨길 글.\n\n질문: 숨길 질문?\n\n답변: 숨길 답.\n\n${labels}\n`, "link");
    expect(JSON.stringify(left)).not.toContain("숨길");
    expect(left.keywords.map(({ value }) => value)).toEqual(["내키"]);
    expect(left.summary?.value).toContain("내 요약");
    expect(left.questions.map(({ text }) => text)).toEqual(["나는 왜?"]);
  });

  it("keeps a keyword that the writer names too, wherever else it is", () => {
    const both = "# 1. 기사 및 키워드\n\n금리, 숨길말\n\n# 2. 키워드\n\n금리\n";
    expect(withheld(both, "link").keywords.map(({ value }) => value)).toEqual(["금리"]);
  });

  it.each(["📰 뉴스 기사", "기사 전문", "기사 스크랩", "오늘의 뉴스", "신문 스크랩"])(
    "finds the article below %s",
    (name) => {
      const left = said(`# ${name}\n\n숨길 글.\n\n# 키워드\n\n내키\n`, "link");
      expect(left).not.toContain("숨길");
      expect(left).toContain("내키");
    },
  );

  it("takes the text at the top of a note that says it withholds an article for it", () => {
    const note = noteFrom("숨길 글.\n\n# 키워드\n\n내키\n");
    const asked = { ...note, frontMatter: { ...note.frontMatter, articleMode: "link" as const } };
    expect(JSON.stringify(withholdArticle(asked, "full"))).not.toContain("숨길");
  });

  it("withholds what the article says of a term that the writer explains too", () => {
    const both = "# 기사\n\n글.\n\n### 기사와 용어\n\n- 금리 : 숨길 뜻\n\n### 용어\n\n- 금리 : 내 뜻\n";
    for (const body of [both, both.replace("# 기사\n\n글.\n\n", "# 용어\n\n- 금리 : 첫 뜻\n\n# 기사\n\n글.\n\n")]) {
      expect(JSON.stringify(noteFrom(body))).toContain("숨길 뜻");
      expect(said(body, "link")).not.toContain("숨길");
      expect(withheld(body, "link").terms.at(-1)?.value).toEqual({ term: "금리", definition: "내 뜻" });
    }
  });

  it("spells a keyword as the writer does, not as the article does", () => {
    const both = "# 기사 및 키워드\n\nEtF, 숨길말\n\n# 키워드\n\nETF\n";
    expect(withheld(both, "link").keywords.map(({ value }) => value)).toEqual(["ETF"]);
  });

  it("leaves a question of the front matter open that only the article answers", () => {
    const fields = 'questions: ["왜 오를까?"]\n';
    const joined = "# 기사와 궁금한 점\n\n- 왜 오를까?\n  - 답: 숨길 답\n\n";
    const note = noteFrom(joined, fields);
    expect(note.questions[0]?.answer).toContain("숨길");
    expect(withholdArticle(note, "link").questions).toMatchObject([
      { text: "왜 오를까?", state: "open", answer: null },
    ]);
    const answered = noteFrom(`# 궁금한 점\n\n- 왜 오를까?\n  - 답: 내 답\n\n${joined}`, fields);
    expect(withholdArticle(answered, "link").questions).toMatchObject([{ state: "answered", answer: "내 답" }]);
  });

  it("keeps the writer's highlights even if the article has the same words", () => {
    const marked = "# 기사\n\n금리가 오른다.\n\n# 느낀 점\n\n<mark>금리가 오른다</mark>니!\n";
    expect(withheld(marked, "link").highlights.map(({ text }) => text)).toEqual(["금리가 오른다"]);
  });

  it("withholds as much where the address of an article is too doubtful to be shown as the source", () => {
    const body =
      "숨길 첫 글이다.\n\n> 숨길 인용\n\n출처 : https://example.com/a\n\n숨길 다음 글은 길게 이어진다.\n\n## 내 글\n\n보일 글\n";
    expect(noteFrom(body).article.url).toBeNull();
    for (const mode of ["highlights", "link"] as const) {
      expect(said(body, mode)).not.toContain("숨길");
      expect(said(body, mode)).toContain("보일 글");
    }
  });
});
