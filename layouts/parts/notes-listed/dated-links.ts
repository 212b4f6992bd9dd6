import type { PublishedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { dayOf } from "../date-time.ts";
import { noteLink } from "../page-link.ts";

/** Other notes in a margin, each a link followed by its day. */
export function datedLinks(notes: readonly PublishedNote[], site: SiteView): HtmlMarkup {
  return html`<ul>${notes.map((one) => html`<li>${noteLink(one, site)} ${dayOf(one.note, site)}</li>`)}</ul>`;
}
