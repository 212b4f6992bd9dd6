import type { PublishedNote } from "../../../../src/model/library.ts";
import type { SiteView } from "../../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../../html.ts";
import { firstAndRest, unfolding } from "../../first-and-rest.ts";
import { datedLinks } from "../../notes-listed/dated-links.ts";
import { titledSection } from "../../titled-section.ts";

/**
 * The notes that link to this one; of very many, only the first are visible and the rest unfold. Nothing if there are
 * none.
 */
export function backlinks(notes: readonly PublishedNote[], site: SiteView): HtmlMarkup | null {
  if (notes.length === 0) return null;
  const { counts, note: words } = wordsIn(site.config.language);
  const { first, rest } = firstAndRest(notes);
  const more = rest.length > 0 && unfolding(counts.moreNotes(rest.length), datedLinks(rest, site));
  const links = html`${datedLinks(first, site)}${more}`;
  return titledSection("Backlinks", words.backlinks, links, "backlinks");
}
