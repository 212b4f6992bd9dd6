import { describe, expect, it } from "vitest";
import { noteAnchors } from "../../src/check/note-anchors.ts";
import type { Html } from "../../src/model/html.ts";
import { placed, question, studyNote } from "../support/study-note.ts";

describe("noteAnchors", () => {
  it("collects the headings, the ids within the text and the questions", () => {
    const heading = placed({ level: 2, text: "요약", html: "" as Html, anchor: "요약" } as const);
    const html = '<p id="a&amp;b">x</p><h3 class="y" id="z">id="no"</h3>' as Html;
    const sections = [{ roles: ["summary"], heading, html, text: "", extracted: false } as const];
    const anchors = noteAnchors(studyNote({ sections, questions: [question({ id: "q-1" })] }));
    expect([...anchors].toSorted()).toEqual(["a&b", "q-1", "z", "요약"]);
  });

  it("is empty for a note without headings", () => {
    expect(noteAnchors(studyNote()).size).toBe(0);
  });
});
