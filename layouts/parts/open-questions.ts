import { hrefOf } from "../../src/model/href.ts";
import { permalinkOf } from "../../src/model/permalink.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { daysBetween } from "../../src/model/study-date.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { questionHref } from "./question-card.ts";

export const questionsPermalink = permalinkOf("/questions/");

/** The questions that have waited longest, in the margin of the front page; nothing when none is open. */
export function openQuestions(site: SiteView): HtmlMarkup | null {
  const { oldestOpenQuestions, openQuestionCount, newestDate, config } = site;
  if (oldestOpenQuestions.length === 0 || newestDate === null) return null;
  const words = wordsIn(config.language).questions;
  return html`<section aria-labelledby="open-questions">
<h2 id="open-questions"><a href="${hrefOf(questionsPermalink, config.basePath)}">${words.stillOpen}</a> <small>${words.oldestOf(openQuestionCount)}</small></h2>
<ul class="asked">${oldestOpenQuestions.map(
    ({ question, askedIn }) =>
      html`<li><a href="${questionHref(question, askedIn, site)}">${question.text}</a>
<span class="asked-in">${askedIn.note.title.value} · ${words.waiting(daysBetween(askedIn.note.date.value, newestDate) + 1)}</span></li>`,
  )}</ul>
</section>`;
}
