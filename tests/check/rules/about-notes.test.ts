import { expect, it } from "vitest";
import { aboutNotes } from "../../../src/check/rules/about-notes.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { studyNote } from "../../support/study-note.ts";

function found(...titles: readonly string[]) {
  const notes = titles.map((title, index) => studyNote({ id: `2021-12-1${index}-a`, title }));
  return aboutNotes(checkSubject({ notes }), addressesOf({ notes }));
}

it("tells of each note about the blog that the foot of the pages does not link", () => {
  const problems = found("소개", "금리", "About Me");
  expect(problems.map(({ rule, facts }) => [rule, facts])).toEqual([
    ["about-several", { title: expect.any(String), linked: expect.stringMatching(/^posts\/2021-12-1\d-a\.md$/u) }],
  ]);
  const [problem] = problems;
  expect(problem && messageOf(problem, "ko")).toMatchObject({
    problem: expect.stringContaining("소개 노트가 여럿입니다."),
    next: "글을 한 노트에 모으거나, 소개가 아니면 이 노트의 제목을 바꾸세요",
  });
  expect(problem?.source).not.toBe(problem && "linked" in problem.facts ? problem.facts.linked : null);
});

it("says nothing of one, and of none", () => {
  expect(found("소개", "금리")).toEqual([]);
  expect(found("금리", "환율")).toEqual([]);
});
