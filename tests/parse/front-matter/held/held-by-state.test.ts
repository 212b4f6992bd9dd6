import { describe, expect, it } from "vitest";
import { heldByState } from "../../../../src/parse/front-matter/held/held-by-state.ts";
import { fieldIn, readLines } from "../../../support/front-matter.ts";

function rulesOf(line: string): readonly string[] {
  return readLines("title: a", line).diagnostics.map(({ rule }) => rule);
}

describe("a state of the note under a name that nobody knows", () => {
  it.each([
    ...["workflow: draft", "note_status: draft", "phase: draft", "privacy: private", "permission: private"],
    ...[
      "열람: 비공개",
      "작성상태: 작성중",
      "진행: 임시저장",
      "단계: [초안]",
      'step: "📝 Draft"',
      "etape: not published",
    ],
    ...["archived: true", "trashed: true", "onlyMe: true", "work_in_progress: true", "inactive: yes", "대기: O"],
    ...["메모: 비공개", "memo: private"],
  ])("stops the build: %s", (line) => {
    expect(rulesOf(line)).toEqual(["front-matter-held-key"]);
  });

  it.each([
    ...["topic: draft", "title_en: Draft", "sector: private", "access_modifier: private", "연봉: 비공개"],
    ...["repo: private", "company: private", "event: draft", "난이도: 임시", "archived: false", "future: true"],
    ...["메모: 초안", "메모: 비공개 회의록"],
    ...["sport: NBA draft", "phase: done", "team: private", "step: []", "step:"],
  ])("is something else, or says nothing: %s", (line) => {
    expect(rulesOf(line)).not.toContain("front-matter-held-key");
  });

  it("counts also within what a program keeps of the note", () => {
    expect(rulesOf("params: { workflow: draft }")).toEqual(["front-matter-unknown-key", "front-matter-held-outside"]);
  });

  it("is held back as a draft", () => {
    expect(heldByState("workflow", fieldIn("key: draft").node)).toEqual({ key: "draft", value: "true" });
    expect(readLines("title: a", "workflow: draft", "published: true").diagnostics.map(({ rule }) => rule)).toEqual([
      "front-matter-unknown-key",
    ]);
  });
});
