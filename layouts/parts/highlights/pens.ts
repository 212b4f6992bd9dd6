import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { sectionsInPlace } from "../../notes/section-placement.ts";
import { highlightLegend } from "./highlight-legend.ts";

/**
 * What a note's pens mean, and the switches that show only the highlights or cover them; empty if nothing is
 * highlighted.
 */
export function pens(note: StudyNote, site: SiteView): HtmlMarkup | null {
  const legend = highlightLegend(note.highlights, site);
  if (legend === null) return null;
  const isMarked = sectionsInPlace(note).some(({ html: rendered }) => rendered.includes("<mark "));
  return html`<div class="pens">
${legend}
${isMarked && switches(site)}
</div>`;
}

/** They work by CSS alone, and are reset on every page. */
function switches(site: SiteView): HtmlMarkup {
  const { highlightsOnly, coverHighlights, coverHelp } = wordsIn(site.config.language).note;
  return html`<div class="folds"><label class="fold">${highlightsOnly} <input type="checkbox" role="switch" class="switch only"></label>
<label class="fold">${coverHighlights} <input type="checkbox" role="switch" class="switch cover" aria-describedby="Cover-help"></label></div>
<p class="cover-help" id="Cover-help">${coverHelp}</p>`;
}
