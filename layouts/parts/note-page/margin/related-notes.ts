import type { PublishedNote } from "../../../../src/model/library.ts";
import type { SiteView } from "../../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../../../html.ts";
import { datedLinks } from "../../notes-listed/dated-links.ts";
import { titledSection } from "../../titled-section.ts";

/** Notes related to this one; nothing if it shares no term with another. */
export function relatedNotes(notes: readonly PublishedNote[], site: SiteView): HtmlMarkup | null {
  if (notes.length === 0) return null;
  const heading = wordsIn(site.config.language).note.related;
  return titledSection("Related", heading, datedLinks(notes, site), "related");
}
