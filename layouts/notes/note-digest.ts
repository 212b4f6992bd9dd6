import { webAddress } from "../../src/model/address/web-address.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { lines } from "../text/lines.ts";

/**
 * What a feed reader shows of a note: the student's own words as plain text, so that no markup from an article runs
 * there.
 */
export function noteDigest(note: StudyNote, site: SiteView): HtmlMarkup {
  const { note: words, questions: questionWords } = wordsIn(site.config.language);
  const address = webAddress(note.article.url);
  const source = [note.article.publisher, note.article.headline].filter((part) => part !== null).join(" · ");
  return html`${note.summary !== null && html`<p><strong>${lines(note.summary.value)}</strong></p>`}${titled(
    words.highlights,
    list(note.highlights.map(({ text }) => html`<mark>${text}</mark>`)),
  )}${titled(questionWords.title, list(note.questions.map(({ text, answer }) => html`${text}${answer !== null && html`<br>${answer}`}`)))}${titled(
    words.terms,
    list(note.terms.map(({ value }) => html`<strong>${value.term}</strong> ${value.definition}`)),
  )}${titled(words.reflection, note.reflection === null ? null : html`<p>${lines(note.reflection.value)}</p>`)}${
    address !== null && html`<p><a href="${address}">${words.original}</a> ${source}</p>`
  }`;
}

function titled(title: string, content: HtmlMarkup | null): HtmlMarkup | null {
  return content === null ? null : html`<h2>${title}</h2>${content}`;
}

function list(items: readonly HtmlMarkup[]): HtmlMarkup | null {
  return items.length === 0 ? null : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
