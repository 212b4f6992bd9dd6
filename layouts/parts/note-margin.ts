import type { NotePage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { marginPanels } from "../notes/margin-panels.ts";
import type { MarginRole } from "../notes/section-placement.ts";
import { backlinks } from "./backlinks.ts";
import { marginPanel } from "./margin-panel.ts";
import { questionPanel } from "./question-panel.ts";
import { relatedNotes } from "./related-notes.ts";

/**
 * What the student wrote beside the clipping, in written order: questions, terms, reflections; then related notes and
 * backlinks. A long note's contents come first. Empty if there is nothing.
 */
export function noteMargin(page: NotePage, contents: HtmlMarkup | null, site: SiteView): HtmlMarkup | null {
  const { note } = page.note;
  const inSections = new Set(note.sections.flatMap(({ reading }) => reading.questions));
  const inFrontMatter = page.questions.filter(({ question }) => !inSections.has(question.id));
  const questionAt = new Map(page.questions.map(({ question }, index) => [question.id, index]));
  const numbers = new Map<MarginRole, number>();
  const parts = [
    contents,
    ...marginPanels(note).map((panel) => {
      const number = (numbers.get(panel.role) ?? 0) + 1;
      numbers.set(panel.role, number);
      return marginPanel({ panel, page, number, questionAt }, site);
    }),
    inFrontMatter.length === 0 ? null : questionPanel(inFrontMatter, site),
    relatedNotes(page.related, site),
    backlinks(page.backlinks, site),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : html`<div class="margin">${parts}</div>`;
}
