import { describe, expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { linkedWordsInNote, wordsInNote } from "../../../layouts/notes/words-in-note.ts";
import { typeset } from "../../../src/site/notes/typeset.ts";
import { noteFrom } from "../../support/note-from.ts";
import { plainSettings } from "../../support/parse-body.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const { site } = renderedSite([{}]);
const long = `$${Array.from("abcdefghij", (letter) => `${letter}^{2} + ${letter}^{3}`).join(" + ")}$`;
const note = noteFrom(`## 용어\n- 에너지: $E = mc^2$\n- 합: ${long}`, "", { ...plainSettings, typeset });

describe("words away from their note", () => {
  it("have their formulas set", () => {
    expect(html`${wordsInNote(note, "왜 $E = mc^2$일까?", site)}`.text).toMatch(
      /^왜 <span class="formula".*<\/span>일까\?$/u,
    );
    expect(html`${wordsInNote(note, long, site)}`.text).toContain('tabindex="0"');
  });

  it("are as typed without one", () => {
    expect(wordsInNote(note, "왜 5달러일까?", site)).toBe("왜 5달러일까?");
    expect(html`${wordsInNote(note, "왜 $5일까?", site)}`.text).toBe("왜 $5일까?");
  });

  it("hold nothing that scrolls in a link", () => {
    expect(html`${linkedWordsInNote(note, "왜 $E = mc^2$일까?")}`.text).toContain("<math");
    expect(html`${linkedWordsInNote(note, long)}`.text).toBe(long);
    expect(linkedWordsInNote(note, "왜?")).toBe("왜?");
  });
});
