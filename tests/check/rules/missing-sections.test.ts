import { describe, expect, it } from "vitest";
import { missingSections } from "../../../src/check/rules/missing-sections.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { parseNote } from "../../../src/parse/parse-note.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { told } from "../../support/told.ts";

function found(...bodies: readonly string[]): readonly string[] {
  const notes = bodies.flatMap((body, index) => {
    const path = `posts/2021-12-1${index}-n.md` as SourcePath;
    const { note } = parseNote({ path, text: `---\ntitle: 제목\n---\n\n${body}\n` }, plainSettings);
    return note === null ? [] : [note];
  });
  expect(notes).toHaveLength(bodies.length);
  return missingSections(checkSubject({ notes }), addressesOf({ notes })).map((diagnostic) => told(diagnostic, "ko"));
}

const whole = "### 키워드 : #금리\n\n### 요약 : 그대로\n\n### 궁금한 점 : 왜?";

describe("missingSections", () => {
  it("reports once per note what the writer's other notes have", () => {
    expect(found(whole, whole, whole, "### 요약 : 그대로")).toEqual([
      "section-missing posts/2021-12-13-n.md | 다른 노트에는 있는데 이 노트에는 없습니다: 키워드, 궁금한 점 | 다른 노트와 같은 제목들 |  | 덧붙이려면 이렇게 쓰세요: `### 키워드 :`, `### 궁금한 점 :`. 없어도 노트는 실립니다",
    ]);
  });

  it("asks nobody for what is not their habit", () => {
    const habit = "### 키워드 : #금리\n\n### 요약 : 그대로";
    expect(found(habit, habit, habit, habit)).toEqual([]);
    expect(found(whole, habit, habit, habit, whole, habit)).toEqual([]);
    expect(found(whole, whole, habit)).toEqual([]);
  });

  it("leaves notes of another kind alone, and takes an empty section for one", () => {
    expect(found(whole, whole, whole, "## 여행 이야기\n\n바다에 갔다.")).toEqual([]);
    expect(found(whole, whole, whole, "### 키워드 :\n\n### 요약 :\n\n### 궁금한 점 :")).toEqual([]);
  });

  it("reports a note without any section if it is about an article or has lines that name sections", () => {
    expect(found(whole, whole, whole, "- 키워드 - 환율\n- 요약 - 값")).toEqual([
      "section-missing posts/2021-12-13-n.md | 다른 노트에는 있는데 이 노트에는 없습니다: 키워드, 요약, 궁금한 점 | 다른 노트와 같은 제목들 | 키워드 - 환율 | 이 줄이 그것이라면 이름 뒤에 쌍점을 쓰세요: `키워드: 환율`. 덧붙이려면 이렇게 쓰세요: `### 키워드 :`, `### 요약 :`, `### 궁금한 점 :`. 없어도 노트는 실립니다",
    ]);
    expect(found(whole, whole, whole, "## 기사\n\n금리가 올랐다.")).toHaveLength(1);
  });

  it("offers the setting for a heading of the writer's own at the place of the section that is lacking", () => {
    expect(
      found(whole, whole, whole, "### 키워드 : #금리\n\n### 다섯 글자로\n\n올랐다\n\n### 궁금한 점 : 왜?"),
    ).toEqual([
      'section-missing posts/2021-12-13-n.md | 다른 노트에는 있는데 이 노트에는 없습니다: 요약 | 다른 노트와 같은 제목들 | 다섯 글자로 | 이 제목이 그것이라면 site.config.ts에 이렇게 덧붙이세요: `sectionNames: { summary: ["다섯 글자로"] }`. 덧붙이려면 이렇게 쓰세요: `### 요약 :`. 없어도 노트는 실립니다',
    ]);
    expect(
      found(whole, whole, whole, "### 2. 키워드 : #금리\n\n### 3. 요약 : 그대로\n\n### 4. 남은 것\n\n왜?")[0],
    ).toContain('`sectionNames: { questions: ["남은 것"] }`');
  });

  it("suggests a bold name on a line of its own, as it does a heading", () => {
    expect(
      found(whole, whole, whole, "**키워드** : 금리\n\n**요약** : 올랐다\n\n---\n\n**더 궁금해진 것**\n\n왜?")[0],
    ).toContain('`sectionNames: { questions: ["더 궁금해진 것"] }`');
    expect(
      found(whole, whole, whole, "**키워드**\n\n금리\n\n**다섯 글자로**\n\n올랐다\n\n**궁금한 점**\n\n왜?")[0],
    ).toContain('`sectionNames: { summary: ["다섯 글자로"] }`');
  });

  it("pairs each heading with what its words say, and shows its name without the number", () => {
    const own = "## 키워드 모음집\n\n- 환율\n\n## 세 가지로 한 요약본\n\n올랐다\n\n## 4. 더 궁금해진 것 : 왜?";
    expect(found(whole, whole, whole, own)[0]).toContain(
      '이 제목들이 그것이라면 site.config.ts에 이렇게 덧붙이세요: `sectionNames: { keywords: ["키워드 모음집"], questions: ["더 궁금해진 것"] }`',
    );
  });

  it.each([
    ["### 요약 : 그대로\n\n### 궁금한 점 : 왜?\n\n### 5. 답\n\n모른다", "a heading that is another section's"],
    ["### 요약 : 그대로\n\n### 궁금한 점 : 왜?\n\n### 배경\n\n글", "a heading at another place"],
    ["### 배경\n\n글\n\n### 요약 : 그대로\n\n### 궁금한 점 : 왜?", "a heading that only stands before"],
    ["## 기사\n\n글\n\n## 세계 여행 이야기", "one heading where several are lacking"],
    ["### 요약 : 그대로\n\n### 궁금한 점 : 왜?\n\n### 키워드로 보는 세계 경제 이야기\n\n글", "a sentence"],
  ])("proposes no setting in %j: %s", (body) => {
    expect(found(whole, whole, whole, body).join()).not.toContain("sectionNames");
  });

  it("suggests no heading that other notes have beside the section", () => {
    const background = "### 2. 키워드 : #금리\n\n### 배경\n\n글\n\n";
    const usual = `${background}### 3. 요약 : 그대로\n\n### 4. 궁금한 점 : 왜?`;
    expect(found(usual, usual, usual, `${background}### 4. 궁금한 점 : 왜?`).join()).not.toContain("sectionNames");
  });
});
