import { hrefOf } from "../../../src/model/address/href.ts";
import type { Meaning, PublishedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage, wordsOf } from "../../notes/note-language.ts";
import { wordsInNote } from "../../notes/words-in-note.ts";
import { wholeForms } from "../../text/whole-forms.ts";

/** What a word means, and the notes that say so. */
export function meaningParts({ definition, notes }: Meaning, site: SiteView): HtmlMarkup {
  const [newest] = notes;
  return html`<p>${newest === undefined ? definition : wordsOf(newest.note, wordsInNote(newest.note, definition, site))}</p>
<p class="said-in">${notes.map((note, index) => html`${index > 0 && ", "}${noteLink(note, site)}`)}</p>`;
}

function noteLink({ note, permalink }: PublishedNote, { config }: SiteView): HtmlMarkup {
  return html`<a href="${hrefOf(permalink, config.basePath)}"${inLanguage(note)}>${wholeForms(note.title.value)}</a>`;
}
