import { describe, expect, it } from "vitest";
import { missingSections } from "../../../src/check/rules/missing-sections.ts";
import { withheldSections } from "../../../src/check/rules/withheld-sections.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { told } from "../../support/told.ts";

function found(body: string, fields = "article: link\n"): readonly string[] {
  const notes = [noteFrom(body, fields)];
  return withheldSections(checkSubject({ notes }), addressesOf({ notes })).map((diagnostic) => told(diagnostic, "ko"));
}

const table = "| 기사 | 비밀 |\n|---|---|\n| 키워드 | 금리 |\n| 요약 | 올랐다 |";

describe("withheldSections", () => {
  it("tells what goes with the article, where it stands, and how it is published", () => {
    expect(found(table)).toEqual([
      "section-withheld posts/2021-12-15-note.md:9:9 | 싣지 않는 기사와 한데 쓰여 있어 기사와 함께 빠졌습니다: 키워드, 요약 | 기사 밖에, 자기 제목 아래에 쓴 글 |  | 직접 쓴 글이라면 기사에서 떼어 제목 아래로 옮기세요: `### 키워드 :`, `### 요약 :`. 기사에 있던 글이라면 그대로 두세요",
    ]);
  });

  it("says nothing where the article is shown, or the writer's words stand outside it", () => {
    expect(found(table, "")).toEqual([]);
    expect(found("# 기사\n\n비밀\n\n# 요약\n\n올랐다")).toEqual([]);
    expect(found("비밀 기사.\n\n요약: 기사의 말.\n\n비밀 기사.\n\n## 키워드\n\n금리\n\n## 요약\n\n올랐다")).toEqual([]);
  });

  it.each([
    "<table><tr><td>기사</td><td>비밀</td></tr><tr><td>요약</td><td>올랐다</td></tr></table>",
    "<ul><li>기사: 비밀</li><li>요약: 올랐다</li></ul>",
  ])("tells of a row or an item in HTML: %s", (html) => {
    expect(found(html)).toEqual([expect.stringContaining("section-withheld posts/2021-12-15-note.md:7:1 ")]);
    expect(found(html, "article: full\n")).toEqual([]);
  });

  it("tells of a part that names itself, though the note has others of its kind", () => {
    expect(found(`${table}\n\n### 요약 : 또`)).toHaveLength(1);
  });

  it("tells of a heading unlike the article's that another such heading ends it", () => {
    expect(found("## 기사\n\n비밀\n\n### 느낀 점\n\n무섭다.\n\n## 키워드\n\n금리")).toEqual([
      "section-withheld posts/2021-12-15-note.md:13:1 | 싣지 않는 기사와 한데 쓰여 있어 기사와 함께 빠졌습니다: 느낀 점 | 기사 밖에, 자기 제목 아래에 쓴 글 |  | 직접 쓴 글이라면 기사 제목과 같은 모양의 제목 (`## 기사`라면 `## 느낀 점`, `# 1. 기사`라면 `# 2. 느낀 점`) 아래로 옮기세요. 기사에 있던 글이라면 그대로 두세요",
    ]);
    expect(found("## 기사\n\n비밀\n\n## 느낀 점\n\n무섭다.\n\n## 키워드\n\n금리")).toEqual([]);
  });

  it("tells of each of several articles, whatever the others have", () => {
    const first = "## 첫 번째 기사\n\n비밀\n\n";
    const second = "## 두 번째 기사\n\n비밀\n\n## 요약\n\n올랐다.";
    expect(found(`${first}요약: 그대로다.\n\n${second}`)).toHaveLength(1);
    expect(found(`${first}### 요약\n\n그대로다.\n\n${second}`)).toHaveLength(1);
    expect(found(`${first}## 요약\n\n그대로다.\n\n${second}`)).toEqual([]);
    expect(found(`${first}요약: 비밀\n\n비밀\n\n## 요약\n\n그대로다.\n\n${second}`)).toEqual([]);
    expect(found(`${first}키워드: 금리\n\n${second}`, "article: link\nkeywords: [금리]\n")).toEqual([]);
  });

  it("takes the place of the question where that section is", () => {
    const whole = ["# 키워드\n\n금리", "# 요약\n\n올랐다", "# 궁금한 점\n\n왜?"].join("\n\n");
    const list = "- 오늘\n  기사: 비밀\n- 요약: 올랐다\n- 키워드: 금리\n- 궁금한 점: 왜?";
    const notes = [whole, whole, whole, list].map((body, index) => ({
      ...noteFrom(body, "article: link\n"),
      id: `2021-12-1${index}-n` as ReturnType<typeof noteFrom>["id"],
    }));
    expect(missingSections(checkSubject({ notes }), addressesOf({ notes }))).toEqual([]);
  });
});
