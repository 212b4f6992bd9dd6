import { expect, it } from "vitest";
import { saidBeside } from "../../../layouts/notes/said-beside.ts";
import { placed, question, studyNote } from "../../support/study-note.ts";

const terms = ["금리", "환율"].map((term) => placed({ term, definition: "뜻" }));
const questions = ["왜?", "언제?"].map((text) => question({ text }));

it("is the reflection, else the first question, else the names of the terms", () => {
  expect(saidBeside(studyNote({ reflection: placed("배운\n점"), questions, terms }))).toBe("배운 점");
  expect(saidBeside(studyNote({ questions, terms }))).toBe("왜?");
  expect(saidBeside(studyNote({ terms }))).toBe("금리 · 환율");
  expect(saidBeside(studyNote())).toBeNull();
});

it("is a line, however long a reflection is", () => {
  const said = saidBeside(studyNote({ reflection: placed("배움 ".repeat(200)) })) ?? "";
  expect([...said].length).toBeLessThanOrEqual(160);
  expect(said).toMatch(/…$/u);
});
