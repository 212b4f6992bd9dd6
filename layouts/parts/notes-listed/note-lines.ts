import { hrefOf } from "../../../src/model/address/href.ts";
import type { PublishedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { dateTime } from "../date-time.ts";

/** Notes on one line each, day and title, for pages that show a whole year. */
export function noteLines(notes: readonly PublishedNote[], site: SiteView): HtmlMarkup {
  const { basePath, language } = site.config;
  const { dates } = wordsIn(language);
  return html`<ol class="note-lines">${notes.map(
    ({ note, permalink }) =>
      html`<li>${dateTime(note.date.value, dates.day(note.date.value))} <a href="${hrefOf(permalink, basePath)}"${inLanguage(note)}>${wholeForms(note.title.value)}</a></li>`,
  )}</ol>`;
}
