import type { ListedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { noteCard } from "./note-card.ts";

/** Notes one below another, as on the page of a term or month. */
export function noteList(notes: readonly ListedNote[], headingLevel: 2 | 3, site: SiteView): HtmlMarkup {
  return html`<ol class="note-list">${notes.map((note) => html`<li>${noteCard(note, headingLevel, site)}</li>`)}</ol>`;
}
