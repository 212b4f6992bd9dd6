import { describe, expect, it } from "vitest";
import { noteAnchors } from "../../../src/model/note/note-anchors.ts";
import type { UnlinkedHtml } from "../../../src/model/page/html.ts";
import { nothingRead, placed, question, studyNote } from "../../support/study-note.ts";

describe("noteAnchors", () => {
  it("collects the headings, the ids within the text and the questions", () => {
    const heading = placed({
      level: 2,
      text: "요약",
      html: '<a id="h"></a>요약' as UnlinkedHtml,
      anchor: "요약",
    } as const);
    const html = '<p id="a&amp;b">x</p><h3 class="y" id="z">id="no"</h3>' as UnlinkedHtml;
    const sections = [{ roles: ["summary"], heading, html, text: "", extracted: false, reading: nothingRead } as const];
    const anchors = noteAnchors(studyNote({ sections, questions: [question({ id: "q-1" })] }));
    expect([...anchors].toSorted()).toEqual(["a&b", "h", "q-1", "z", "요약"]);
  });

  it("is empty for a note without headings", () => {
    expect(noteAnchors(studyNote()).size).toBe(0);
  });
});
