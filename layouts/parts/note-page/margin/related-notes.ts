import type { PublishedNote } from "../../../../src/model/library.ts";
import type { SiteView } from "../../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../../html.ts";
import { datedLinks } from "../../notes-listed/dated-links.ts";

/** Notes related to this one; nothing if it shares no term with another. */
export function relatedNotes(notes: readonly PublishedNote[], site: SiteView): HtmlMarkup | null {
  if (notes.length === 0) return null;
  return html`<section class="related" aria-labelledby="Related">
<h2 id="Related">${wordsIn(site.config.language).note.related}</h2>
${datedLinks(notes, site)}
</section>`;
}
