import { describe, expect, it } from "vitest";
import type { UnlinkedHtml } from "../../../src/model/html.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { type NoteTold, placed, question } from "../../support/study-note.ts";

const noteOf = (told: NoteTold) => renderedSite([{ id: "a", ...told }]).at("/notes/a/");

describe("the margin of a note", () => {
  it("is not there when the student wrote nothing for it", () => {
    expect(noteOf({})).not.toContain('class="margin"');
  });

  it("has only the panels there is something for", () => {
    const page = noteOf({ questions: [question()] });
    expect(page).toContain('<h2 id="Questions">궁금한 점</h2>');
    expect(page).not.toContain('id="Terms"');
    expect(page).not.toContain('id="Reflection"');
  });

  it("breaks a reflection's lines where the author did when there is only its text", () => {
    expect(noteOf({ reflection: placed("하나\n둘") })).toContain('<div class="hand"><p>하나<br>둘</p></div>');
  });

  it("keeps a reflection's own markup when its section holds all of it", () => {
    const html = '<p><a href="/x/">하나</a></p>' as UnlinkedHtml;
    const sections = [{ roles: ["reflection"], heading: null, html, text: "하나", extracted: true } as const];
    const page = noteOf({ reflection: placed("하나"), sections });
    expect(page).toContain(`<div class="hand">${html}</div>`);
    expect(page).not.toContain('class="prose"');
  });
});
