import { describe, expect, it } from "vitest";
import { missingArticles } from "../../../src/check/rules/missing-articles.ts";
import type { ArticleMode } from "../../../src/model/note/front-matter.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { siteConfig } from "../../support/study-note.ts";
import { told } from "../../support/told.ts";

function found(body: string, inNote: ArticleMode | null, ofSite: ArticleMode = "full"): readonly string[] {
  const note = noteFrom(body);
  const notes = [{ ...note, frontMatter: { ...note.frontMatter, articleMode: inNote } }];
  const site = { notes, config: { ...siteConfig(), articleMode: ofSite } };
  return missingArticles(checkSubject(site), addressesOf(site)).map((diagnostic) => told(diagnostic, "ko"));
}

const unnamed = "# 어제 읽은 것\n\n금리가 올랐다.\n\n# 키워드\n\n금리\n";
const withAddress =
  "# 어제 읽은 것\n\n[링크](https://n.news.naver.com/article/015/0004640557)\n\n글.\n\n# 키워드\n\n금리\n";

describe("missingArticles", () => {
  it("reports a note that withholds its article without naming it", () => {
    expect(found(unnamed, "link")).toEqual([
      'article-not-found posts/2021-12-15-note.md:6:3 | 기사를 싣지 않기로 한 노트인데 어디가 기사인지 알 수 없어, 글이 모두 실립니다 | 기사 위의 제목: `# 기사` | 어제 읽은 것 | 기사라면 제목을 `# 기사`로 고치거나, site.config.ts에 `sectionNames: { article: ["어제 읽은 것"] }`를 덧붙이세요. 직접 쓴 글이라면 그대로 두세요',
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
});
