import { webAddress } from "../../../src/model/address/web-address.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { Words } from "../../../src/model/words/words.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { dateTime } from "../date-time.ts";

/** The article's source, as newspapers print it; nothing if the note does not give one. */
export function sourceLine(note: StudyNote, site: SiteView): HtmlMarkup | null {
  const { headline, publisher, reporter, published, url } = note.article;
  const words = wordsIn(site.config.language);
  const known = [
    publisher === null ? null : html`<span>${publisher}</span>`,
    reporter === null ? null : html`<span>${words.note.reporter(reporter)}</span>`,
    published === null ? null : dateTime(published, words.dates.numeric(published)),
    url === null ? null : original(url, words),
  ].filter((part) => part !== null);
  if (known.length === 0) return null;
  const otherTitle = headline === null || headline === note.title.value ? null : html`<cite>${headline}</cite>`;
  return html`<div class="source-line"><span class="visually-hidden">${words.note.source}</span>${otherTitle}${known}</div>`;
}

function original(url: string, words: Words): HtmlMarkup {
  const address = webAddress(url);
  if (address === null) return html`<span>${url}</span>`;
  return html`<a href="${address}" rel="external noreferrer">${words.note.original}</a>`;
}
