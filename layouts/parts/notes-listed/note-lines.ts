import type { PublishedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { dateTime } from "../date-time.ts";
import { noteLink } from "../page-link.ts";

/** Notes on one line each, day and title, for pages that show a whole year. */
export function noteLines(notes: readonly PublishedNote[], site: SiteView): HtmlMarkup {
  const { dates } = wordsIn(site.config.language);
  return html`<ol class="note-lines">${notes.map((one) => {
    const { value } = one.note.date;
    return html`<li>${dateTime(value, dates.day(value))} ${noteLink(one, site)}</li>`;
  })}</ol>`;
}
