import type { NotePage } from "../../src/model/page.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import type { StudyNote } from "../../src/model/study-note.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { lines } from "../lines.ts";
import { linkedHtml } from "../linked-html.ts";
import { reflectionAsWritten } from "../shown-as-data.ts";
import { backlinks } from "./backlinks.ts";
import { movedAnchors } from "./moved-anchors.ts";
import { questionCard } from "./question-card.ts";
import { relatedNotes } from "./related-notes.ts";

/** What the student wrote beside the clipping, in the order it was written: questions, terms, reflection; then the notes to read along and those that link here. Nothing without any. */
export function noteMargin(page: NotePage, site: SiteView): HtmlMarkup | null {
  const panels = panelOrder(page.note.note)
    .map((panel) => panelMarkup[panel](page, site))
    .filter((markup) => markup !== null);
  const others = [relatedNotes(page.related, site), backlinks(page.backlinks, site)].filter((part) => part !== null);
  return panels.length + others.length === 0 ? null : html`<div class="margin">${panels}${others}</div>`;
}

type Panel = "questions" | "terms" | "reflection";

const panels: readonly Panel[] = ["questions", "terms", "reflection"];

function panelOrder(note: StudyNote): readonly Panel[] {
  const written = note.sections.flatMap(({ roles }) => roles);
  return [...new Set([...panels.filter((panel) => written.includes(panel)).sort(byPlace(written)), ...panels])];
}

function byPlace(written: readonly string[]): (one: Panel, other: Panel) => number {
  return (one, other) => written.indexOf(one) - written.indexOf(other);
}

const panelMarkup: Readonly<Record<Panel, (page: NotePage, site: SiteView) => HtmlMarkup | null>> = {
  questions: ({ note: { note }, questions }, site) => {
    if (questions.length === 0) return null;
    return html`<section aria-labelledby="Questions">${movedAnchors(note, "questions")}
<h2 id="Questions">${wordsIn(site.config.language).questions.title}</h2>
<ul class="questions">${questions.map((asked) => questionCard(asked, site))}</ul>
</section>`;
  },
  terms: ({ note: { note } }, site) => {
    if (note.terms.length === 0) return null;
    return html`<section aria-labelledby="Terms">${movedAnchors(note, "terms")}
<h2 id="Terms">${wordsIn(site.config.language).note.terms}</h2>
<dl class="terms">${note.terms.map(({ value }) => html`<dt>${value.term}</dt><dd>${value.definition}</dd>`)}</dl>
</section>`;
  },
  reflection: (page, site) => {
    const { note } = page.note;
    if (note.reflection === null) return null;
    const written = reflectionAsWritten(note);
    return html`<section aria-labelledby="Reflection">${movedAnchors(note, "reflection")}
<h2 id="Reflection">${wordsIn(site.config.language).note.reflection}</h2>
<div class="hand">${written === null ? html`<p>${lines(note.reflection.value)}</p>` : linkedHtml(written.html, page, site)}</div>
</section>`;
  },
};
