import { expect, it } from "vitest";
import { withholdArticle } from "../../../../src/index/withheld/withhold-article.ts";
import { noteFrom } from "../../../support/note-from.ts";

/** What a note says that withholds its article. */
const said = (body: string): string =>
  JSON.stringify(withholdArticle(noteFrom(body, "article: link\n"), "full").sections);

const wordless = [
  "◇",
  "",
  "---",
  "<br>",
  "![](a.png)",
  "![비밀](a.png)",
  "<!-- x -->",
  "&nbsp;",
  "1.",
  "📌",
  "[^1]",
  "{#a}",
];

it.each(wordless)("withholds what follows a heading without a word: %s", (heading) => {
  for (const hashes of ["#", "##", "###"]) {
    const left = said(
      `## 기사\n\n첫 문단.\n\n${hashes} ${heading}\n\n비밀 문단.\n\n질문: 비밀?\n\n비밀.\n\n## 요약\n\n내 요약`,
    );
    expect(left).not.toContain("비밀");
    expect(left).toContain("내 요약");
  }
});

it.each(["첫 문단. https://n.news.naver.com/article/015/0004640557", "기사: 첫 문단.", "**기사**\n\n첫 문단."])(
  "does so below an article under no heading: %j",
  (article) => {
    expect(said(`${article}\n\n## ◇\n\n비밀 문단.\n\n---\n\n## ◇\n\n비밀.\n\n## 요약\n\n내 요약`)).not.toContain(
      "비밀",
    );
  },
);

it("keeps what stands below such a heading in a part of the writer's", () => {
  expect(said("## 기사\n\n첫 문단.\n\n## 메모\n\n내 말\n\n## ◇\n\n내 다른 말")).toMatch(/내 말.*내 다른 말/u);
  expect(said("## 기사\n\n첫 문단.\n\n## 요약\n\n내 말\n\n## ◇\n\n내 다른 말")).toMatch(/내 말.*내 다른 말/u);
});

it("lets a heading right below the article's name be the headline", () => {
  expect(said("## 기사\n\n##\n\n## 비밀 제목\n\n비밀.\n\n## 요약\n\n내 요약").replace("비밀 제목", "")).not.toContain(
    "비밀",
  );
});
