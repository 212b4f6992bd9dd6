import type { AskedQuestion } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { daysWaiting, questionHref } from "./question-card.ts";

/** Open questions in a margin: the words, where they were asked, and how long they have waited. */
export function askedList(questions: readonly AskedQuestion[], site: SiteView): HtmlMarkup {
  const words = wordsIn(site.config.language).questions;
  return html`<ul class="asked">${questions.map(
    (asked) => html`<li><a href="${questionHref(asked, site)}">${asked.question.text}</a>
<span class="asked-in">${asked.askedIn.note.title.value} · ${words.waiting(daysWaiting(asked, site))}</span></li>`,
  )}</ul>`;
}
