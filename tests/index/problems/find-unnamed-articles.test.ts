import { describe, expect, it } from "vitest";
import { findUnnamedArticles } from "../../../src/index/problems/find-unnamed-articles.ts";
import type { ArticleMode } from "../../../src/model/note/front-matter.ts";
import { noteFrom } from "../../support/note-from.ts";
import { told } from "../../support/told.ts";

function found(body: string, inNote: ArticleMode | null, ofSite: ArticleMode = "full"): readonly string[] {
  const note = noteFrom(body);
  const notes = [{ ...note, frontMatter: { ...note.frontMatter, articleMode: inNote } }];
  return findUnnamedArticles(notes, { articleMode: ofSite }).map((diagnostic) => told(diagnostic, "ko"));
}

const unnamed = "# 어제 읽은 것\n\n금리가 올랐다.\n\n# 키워드\n\n금리\n";
const withAddress =
  "# 어제 읽은 것\n\n[링크](https://n.news.naver.com/article/015/0004640557)\n\n글.\n\n# 키워드\n\n금리\n";

describe("finding articles that nothing names", () => {
  it("reports a note that withholds its article without naming it", () => {
    expect(found(unnamed, "link")).toEqual([
      'article-not-found posts/2021-12-15-note.md:6:3 | 기사를 싣지 않기로 한 노트인데 이 제목 아래가 기사인지 알 수 없어, 그대로 실립니다 | 기사 위의 제목: `# 기사` | 어제 읽은 것 | 기사라면 제목을 `# 기사`로 고치거나, site.config.ts에 `sectionNames: { article: ["어제 읽은 것"] }`를 덧붙이세요. 직접 쓴 글이라면 그대로 두세요',
    ]);
    expect(found(withAddress, null, "highlights")).toHaveLength(1);
  });

  it("says nothing where all is shown, the article is found, or none is there", () => {
    expect(found(unnamed, null)).toEqual([]);
    expect(found(unnamed, null, "link")).toEqual([]);
    expect(found(withAddress, "full", "link")).toEqual([]);
    expect(found(unnamed.replace("어제 읽은 것", "📰 뉴스 기사"), "link")).toEqual([]);
    expect(found("금리가 올랐다.\n\n# 키워드\n\n금리\n", "link")).toEqual([]);
    expect(found("# 키워드\n\n금리\n\n# 내 생각\n\n길다.\n\n# 덧붙임\n\n글", "link")).toEqual([]);
  });

  it.each([
    "https://www.mk.co.kr/news/economy/12000001",
    "2021-12-15 스터디",
    "[금리 동결](https://www.mk.co.kr/news/economy/12000001)",
    "기사: https://www.mk.co.kr/news/economy/12000001",
  ])("is not satisfied with a line that only says which article: %s", (line) => {
    for (const [inNote, ofSite] of [["link", "full"] as const, [null, "link"] as const])
      expect(found(`${line}\n\n${unnamed}`, inNote, ofSite)).toHaveLength(
        inNote === "link" || line.includes("http") ? 1 : 0,
      );
  });

  it.each([
    "오늘 읽은 기사",
    "기사 필사",
    "기사 오려 붙이기",
    "신문 본문",
    "📰 지훈이 기사",
    "기사 1. 코스피 사상 최고",
    "사설 전문",
    "읽기 자료",
  ])("asks whether a heading that could name an article does, also below the address of one: %s", (heading) => {
    const body = `## ${heading}\n\n금리가 올랐다.\n\n## 키워드\n\n금리\n`;
    const asked = (text: string) => found(text, null, "link").length;
    const isRead = noteFrom(body).sections.some(({ roles }) => roles.includes("article"));
    expect(asked(body)).toBe(isRead ? 0 : 1);
    expect(asked(`## 기사\n\nhttps://www.mk.co.kr/news/1\n\n${body}`)).toBe(isRead ? 0 : 1);
  });

  it("asks about a text below any heading that says it is pasted", () => {
    const text = "금리가 올랐다.\n\nⓒ 한국경제, 무단전재 및 재배포 금지";
    expect(found(`## 오늘의 금리\n\n${text}\n\n## 요약\n\n동결\n`, null, "link")).toEqual([
      expect.stringContaining("| 오늘의 금리 |"),
    ]);
  });

  it("asks about every heading that could name an article, wherever it is and whatever else is found", () => {
    const more = "## 오늘의 사설\n\n금리가 올랐다.\n\n## 읽기 자료\n\n물가가 올랐다.\n";
    for (const above of ["## 요약\n\n동결\n\n", "## 기사\n\n첫 기사이다.\n\n## 요약\n\n동결\n\n"]) {
      expect(found(above + more, null, "link")).toEqual([
        expect.stringContaining("| 오늘의 사설 |"),
        expect.stringContaining("| 읽기 자료 |"),
      ]);
    }
    const links = "- [금리 동결](https://www.mk.co.kr/news/1)\n- [물가](https://www.mk.co.kr/news/2)\n";
    expect(found(`## 요약\n\n동결\n\n## 함께 볼 원문\n\n${links}`, null, "link")).toEqual([]);
  });

  it("says nothing of the student's own words below the address of the article", () => {
    const linked = "## 기사\n\n[금리 동결](https://www.mk.co.kr/news/1)\n\n";
    for (const heading of ["메모", "기사를 고른 이유", "기사 선정 이유", "이번 주에 한 일"])
      expect(found(`${linked}## ${heading}\n\n돈이 걱정되어서.\n\n## 키워드\n\n금리\n`, null, "link")).toEqual([]);
    for (const heading of ["메모", "기사를 고른 이유"])
      expect(found(`## ${heading}\n\n돈이 걱정되어서.\n\n## 키워드\n\n금리\n`, "link")).toEqual([]);
  });
});
