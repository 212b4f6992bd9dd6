import { describe, expect, it } from "vitest";
import { copiedNotes } from "../../../src/check/rules/copied-notes.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { studyNote } from "../../support/study-note.ts";

const named = (id: string, more: Parameters<typeof studyNote>[0] = {}): StudyNote =>
  studyNote({ id, source: `posts/${id}.md` as SourcePath, title: "금리", ...more });

function found(...notes: readonly StudyNote[]) {
  return copiedNotes(checkSubject({ notes }), addressesOf({ notes }));
}

describe("copiedNotes", () => {
  it.each([
    "2021-12-15-금리 (1)",
    "2021-12-15-금리(2)",
    "2021-12-15-금리 2",
    "2021-12-15-금리 copy",
    "2021-12-15-금리 copy 2",
    "2021-12-15-금리 - Copy (3)",
    "2021-12-15-금리 - 복사본",
    "2021-12-15-금리 - 복사본 (2)",
    "2021-12-15-금리의 사본",
    "2021-12-15-금리 (홍길동's conflicted copy 2026-01-02)",
    "2021-12-15-금리-DESKTOP-1A2B3C",
    "2021-12-15-금리-길동의 MacBook Air",
    "2021-12-15-금리.sync-conflict-20260101-120000-ABCDEFG",
    "2021-12-15-금리 (1)".normalize("NFD"),
  ])("reports %s beside the note", (copy) => {
    expect(found(named("2021-12-15-금리"), named(copy)).map(({ source, facts }) => [source, facts])).toEqual([
      [`posts/${copy}.md`, { copy: `posts/${copy}.md`, original: "posts/2021-12-15-금리.md" }],
    ]);
  });

  it("reports a note of the same day, title and words under any name", () => {
    const sections = noteFrom(`## 요약\n${"같은 글".repeat(20)}`).sections;
    const [problem, ...more] = found(named("2021-12-15-나", { sections }), named("2021-12-15-가", { sections }));
    expect(problem?.source).toBe("posts/2021-12-15-나.md");
    expect(more).toEqual([]);
    expect(found(named("a (1)", { sections }), named("a", { sections })).map(({ source }) => source)).toEqual([
      "posts/a (1).md",
    ]);
    const short = noteFrom("본문").sections;
    expect(found(named("a", { sections: short }), named("b", { sections: short }))).toEqual([]);
    expect(found(named("a", { sections }), named("b", { sections: noteFrom("다른 글").sections }))).toEqual([]);
    expect(found(named("a"), named("b"))).toEqual([]);
  });

  it("does not read the words of a note that shares no day and title", () => {
    const unread = noteFrom("본문").sections.map((section) => ({
      ...section,
      get text(): string {
        throw new Error("read");
      },
    }));
    expect(found(named("a", { sections: unread }), named("b", { sections: unread, title: "환율" }))).toEqual([]);
    expect(() => found(named("a", { sections: unread }), named("b", { sections: unread }))).toThrow("read");
  });

  it("says what to do", () => {
    const [problem] = found(named("a"), named("a (1)"));
    expect(problem === undefined ? null : messageOf(problem, "ko")).toMatchObject({
      problem: "다른 노트의 사본 같습니다. 같은 노트가 사이트에 두 번 실립니다",
      found: "posts/a (1).md, posts/a.md",
    });
  });

  it("leaves alone what has another title, another day, no original or no mark", () => {
    expect(found(named("강의"), named("강의 (1)", { title: "둘째 강의" }))).toEqual([]);
    expect(found(named("강의 (1)"), named("강의 (2)"))).toEqual([]);
    expect(found(named("강의"), named("강의-2"), named("강의-정리"))).toEqual([]);
  });
});
