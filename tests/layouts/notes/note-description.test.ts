import { describe, expect, it } from "vitest";
import { noteDescription } from "../../../layouts/notes/note-description.ts";
import { noteFrom } from "../../support/note-from.ts";
import { placed, question, studyNote } from "../../support/study-note.ts";

describe("noteDescription", () => {
  it("prefers the author's description, then the summary, the subtitle, the reflection, a question, the title", () => {
    const frontMatter = { description: placed("설명") };
    const reflection = placed("느낌");
    expect(noteDescription(studyNote({ frontMatter, summary: "요약" }))).toBe("설명");
    expect(noteDescription(studyNote({ summary: "요약", subtitle: "부제" }))).toBe("요약");
    expect(noteDescription(studyNote({ subtitle: "부제", reflection }))).toBe("부제");
    expect(noteDescription(studyNote({ reflection }))).toBe("느낌");
    expect(noteDescription(studyNote({ questions: [question({ text: "왜?" })] }))).toBe("왜?");
    expect(noteDescription(studyNote({ title: "제목뿐" }))).toBe("제목뿐");
  });

  it("is not the day that a new note has for a subtitle", () => {
    const told = { title: "새 노트", subtitle: "261130월" };
    expect(noteDescription(studyNote(told))).toBe("새 노트");
    expect(noteDescription(studyNote({ ...told, questions: [question({ text: "왜?" })] }))).toBe("왜?");
    expect(noteDescription(studyNote({ subtitle: "211215수 LG AI" }))).toBe("211215수 LG AI");
  });

  it("is how a note begins that says nothing of itself, as a blog post does", () => {
    expect(noteDescription(noteFrom("![그림](/a.png)\n\n처음 **하는** 말."))).toBe("처음 하는 말.");
  });

  it("is one line", () => {
    expect(noteDescription(studyNote({ summary: "첫 줄\n둘째  줄" }))).toBe("첫 줄 둘째 줄");
  });

  it("is cut between characters, never inside one", () => {
    const description = noteDescription(studyNote({ summary: "🖍".repeat(200) }));
    expect([...description]).toHaveLength(160);
    expect(description).toMatch(/^🖍+…$/u);
  });
});
