import { hrefOf } from "../../../src/model/address/href.ts";
import type { PublishedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { dateTime } from "../date-time.ts";

/** Other notes in a margin, each a link followed by its day. */
export function datedLinks(notes: readonly PublishedNote[], { config }: SiteView): HtmlMarkup {
  const { dates } = wordsIn(config.language);
  return html`<ul>${notes.map(
    ({ note, permalink }) =>
      html`<li><a href="${hrefOf(permalink, config.basePath)}"${inLanguage(note)}>${wholeForms(note.title.value)}</a> ${dateTime(note.date.value, dates.short(note.date.value))}</li>`,
  )}</ul>`;
}
