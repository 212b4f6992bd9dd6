import type { NotePage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { marginPanels } from "../margin-panels.ts";
import { backlinks } from "./backlinks.ts";
import { marginPanel } from "./margin-panel.ts";
import { questionPanel } from "./question-panel.ts";
import { relatedNotes } from "./related-notes.ts";

/** What the student wrote beside the clipping, in the order it was written: questions, terms, reflections; then the notes to read along and those that link here. The contents of a long note come first. Nothing without any. */
export function noteMargin(page: NotePage, contents: HtmlMarkup | null, site: SiteView): HtmlMarkup | null {
  const { note } = page.note;
  const inSections = new Set(note.sections.flatMap(({ reading }) => reading.questions));
  const inFrontMatter = page.questions.filter(({ question }) => !inSections.has(question.id));
  const parts = [
    contents,
    ...marginPanels(note).map((panel, index, panels) => {
      const sameKind = panels.slice(0, index).filter(({ role }) => role === panel.role).length;
      return marginPanel({ panel, page, number: sameKind + 1 }, site);
    }),
    inFrontMatter.length === 0 ? null : questionPanel(inFrontMatter, site),
    relatedNotes(page.related, site),
    backlinks(page.backlinks, site),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : html`<div class="margin">${parts}</div>`;
}
