import { hrefOf } from "../../../src/model/address/href.ts";
import type { AskedQuestion } from "../../../src/model/library.ts";
import { isAnswered } from "../../../src/model/note/answers.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage, wordsOf } from "../../notes/note-language.ts";
import { linkedWordsInNote, wordsInNote } from "../../notes/words-in-note.ts";
import type { WordsShown } from "../../text/set-formulas.ts";
import { noteLink } from "../page-link.ts";

/** A question in its note; its anchor is its id, so that lists can link to it. */
export function questionCard(asked: AskedQuestion, site: SiteView, shown: WordsShown): HtmlMarkup {
  const answering = answeringNote(asked, site);
  return html`<li class="question" id="${asked.question.id}" data-state="${stateOf(asked)}">
<p class="question-text"${inLanguage(asked.askedIn.note)}>${shown(asked.question.text)}</p>
${answer(asked, site, shown)}<p class="question-notes">${stateInWords(asked, site)}${answering === null ? null : html` · ${answering}`}</p>
</li>`;
}

/** A question in a list below its note's title, linked to its place in the note. */
export function listedQuestion(asked: AskedQuestion, site: SiteView): HtmlMarkup {
  const answering = answeringNote(asked, site);
  return html`<li class="question" data-state="${stateOf(asked)}">
<p class="question-text"${inLanguage(asked.askedIn.note)}><a href="${questionHref(asked, site)}">${linkedWordsInNote(asked.askedIn.note, asked.question.text)}</a></p>
${answer(asked, site, (words) => wordsInNote(asked.askedIn.note, words, site))}${answering === null ? null : html`<p class="question-notes">${answering}</p>\n`}</li>`;
}

/** A question's address on its note's page. */
export function questionHref({ question, askedIn }: AskedQuestion, site: SiteView): string {
  return `${hrefOf(askedIn.permalink, site.config.basePath)}#${encodeURIComponent(question.id)}`;
}

/** How long a question has waited; empty if it is from the newest note and has not waited yet. */
export function waitingInWords({ daysWaiting }: AskedQuestion, site: SiteView): readonly string[] {
  return daysWaiting === 1 ? [] : [wordsIn(site.config.language).questions.waiting(daysWaiting)];
}

function stateOf(asked: AskedQuestion): "open" | "answered" {
  return isAnswered(asked) ? "answered" : "open";
}

function stateInWords(asked: AskedQuestion, site: SiteView): string {
  const words = wordsIn(site.config.language).questions;
  if (isAnswered(asked)) return words.answered;
  return [words.open, ...waitingInWords(asked, site)].join(" · ");
}

function answer({ question, askedIn }: AskedQuestion, site: SiteView, shown: WordsShown): HtmlMarkup | null {
  if (question.answer === null) return null;
  return html`<p class="question-answer"><b>${wordsIn(site.config.language).questions.answer}</b> ${wordsOf(askedIn.note, shown(question.answer))}</p>
`;
}

/** A link to the other note that answers a question; nothing if none does. */
export function answeringNote({ answeredIn }: AskedQuestion, site: SiteView): HtmlMarkup | null {
  if (answeredIn === null) return null;
  return html`${wordsIn(site.config.language).questions.answeredIn} ${noteLink(answeredIn, site)}`;
}
