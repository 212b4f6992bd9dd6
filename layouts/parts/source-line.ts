import type { SiteView } from "../../src/model/site-view.ts";
import type { StudyNote } from "../../src/model/study-note.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { webAddress } from "../web-address.ts";
import { dateTime } from "./date-time.ts";

/** Whose article the clipping is, as newspapers say it; nothing when the note does not tell. */
export function sourceLine(note: StudyNote, site: SiteView): HtmlMarkup | null {
  const { headline, publisher, reporter, published, url } = note.article;
  const words = wordsIn(site.config.language);
  const address = webAddress(url);
  const parts = [
    publisher === null ? null : html`<span>${publisher}</span>`,
    reporter === null ? null : html`<span>${words.note.reporter(reporter)}</span>`,
    published === null ? null : dateTime(published, words.dates.numeric(published)),
    headline === null || headline === note.title.value ? null : html`<cite>${headline}</cite>`,
    address === null ? null : html`<a href="${address}" rel="external noreferrer">${words.note.original}</a>`,
    address === null && url !== null ? html`<span>${url}</span>` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return html`<div class="source-line"><span class="visually-hidden">${words.note.source}</span>${parts}</div>`;
}
