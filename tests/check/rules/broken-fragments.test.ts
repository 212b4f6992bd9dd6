import { describe, expect, it } from "vitest";
import { brokenFragments } from "../../../src/check/rules/broken-fragments.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { severityOf } from "../../../src/model/problem/severity-of.ts";
import { addressesOf, checkSubject, foundTargets, noteWithLink } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { nothingRead, placed, question, studyNote } from "../../support/study-note.ts";

const other = studyNote({
  id: "2021-12-15-lg",
  questions: [question({ id: "q-1a2b" })],
  sections: [
    {
      roles: ["keywords"],
      heading: placed({ level: 3, text: "2. 키워드 : #LG", html: "" as UnlinkedHtml, anchor: "2-키워드--lg" } as const),
      html: '<h4 id="작은-제목">작은 제목</h4>' as UnlinkedHtml,
      text: "",
      extracted: true,
      reading: nothingRead,
    },
  ],
});

function found(target: string): readonly unknown[] {
  const told = { notes: [other, noteWithLink("link", target)] };
  return foundTargets(brokenFragments(checkSubject(told), addressesOf(told)));
}

describe("brokenFragments", () => {
  it("reports a place that the note does not have, and suggests the one that was meant", () => {
    expect(found("../2021-12-15-lg/#2-키워드-lg")).toEqual([
      {
        rule: "link-fragment-missing",
        source: "posts/2021-12-16-linking.md",
        target: "../2021-12-15-lg/#2-키워드-lg",
        suggestion: "../2021-12-15-lg/#2-키워드--lg",
        isWithheld: false,
      },
    ]);
    expect(found("#없는-자리")).toMatchObject([{ suggestion: null }]);
  });

  it("tells of a place that went with a withheld article", () => {
    const article = noteFrom("# 기사\n\n## 소제목\n\n비밀\n\n# 요약\n\n하나", "article: link\n");
    const told = { notes: [article, noteWithLink("link", "/notes/2021-12-15-note/#소제목")] };
    const problems = brokenFragments(checkSubject(told), addressesOf(told));
    expect(foundTargets(problems)).toMatchObject([
      { rule: "link-fragment-missing", suggestion: null, isWithheld: true },
    ]);
    expect(problems.map(severityOf)).toEqual(["warning"]);
    expect(problems.map((problem) => messageOf(problem, "ko"))).toMatchObject([
      {
        problem:
          "링크의 # 뒤에 적은 자리는 싣지 않는 기사 안에 있어 사이트에 없습니다. 노트의 맨 위로 가는 링크가 됩니다",
        next: "그대로 두어도 됩니다. 이 말이 나오지 않게 하려면 # 부터 지우세요",
      },
    ]);
  });

  it.each([
    "/notes/2021-12-15-lg/#2-키워드--lg",
    "/notes/2021-12-15-lg/#%EC%9E%91%EC%9D%80-%EC%A0%9C%EB%AA%A9",
    "/notes/2021-12-15-lg/#작은-제목",
    "/notes/2021-12-15-lg/#q-1a2b",
    "/notes/2021-12-15-lg/",
    "/notes/2021-12-15-lg/#",
    "/notes/2021-12-15-lg/#top",
    "/notes/2021-12-15-lg/#:~:text=LG",
    "/archive/#any",
    "/notes/none/#any",
  ])("accepts %s", (target) => expect(found(target)).toEqual([]));
});
