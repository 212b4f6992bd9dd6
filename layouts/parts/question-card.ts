import { hrefOf } from "../../src/model/href.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { Question } from "../../src/model/question.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { daysBetween } from "../../src/model/study-date.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** A question where it was asked: its anchor is its id, so that lists can lead to it. */
export function questionCard(question: Question, askedIn: PublishedNote, site: SiteView): HtmlMarkup {
  return html`<li class="question" id="${question.id}" data-state="${question.state}">
<p class="question-text">${question.text}</p>
${questionState(question, askedIn, site)}
${answer(question, site)}</li>`;
}

/** What became of a question: how long it has waited, counted from the newest note, or that it found its answer. */
export function questionState(question: Question, askedIn: PublishedNote, site: SiteView): HtmlMarkup {
  const words = wordsIn(site.config.language).questions;
  if (question.state === "answered") return html`<p class="question-state">${words.answered}</p>`;
  const days = site.newestDate === null ? 0 : daysBetween(askedIn.note.date.value, site.newestDate);
  return html`<p class="question-state">${words.open} · ${words.waiting(Math.max(days, 0) + 1)}</p>`;
}

/** The answer's words; nothing while there are none. */
export function answer(question: Question, site: SiteView): HtmlMarkup | null {
  if (question.answer === null) return null;
  return html`<p class="question-answer"><b>${wordsIn(site.config.language).questions.answer}</b> ${question.answer}</p>
`;
}

/** The address of a question on the page of its note. */
export function questionHref(question: Question, askedIn: PublishedNote, site: SiteView): string {
  return `${hrefOf(askedIn.permalink, site.config.basePath)}#${encodeURIComponent(question.id)}`;
}
