import type { Meaning } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { wordsOf } from "../../notes/note-language.ts";
import { wordsInNote } from "../../notes/words-in-note.ts";
import { noteLink } from "../page-link.ts";

/** What a word means, and the notes that say so. */
export function meaningParts({ definition, notes }: Meaning, site: SiteView): HtmlMarkup {
  const [newest] = notes;
  return html`<p>${newest === undefined ? definition : wordsOf(newest.note, wordsInNote(newest.note, definition, site))}</p>
<p class="said-in">${notes.map((note, index) => html`${index > 0 && ", "}${noteLink(note, site)}`)}</p>`;
}
