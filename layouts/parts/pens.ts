import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { sectionsInPlace } from "../section-placement.ts";
import { highlightLegend } from "./highlight-legend.ts";

/** What a note's pens mean, and the switch that leaves of the text only what they marked; nothing when nothing is marked. */
export function pens(note: StudyNote, site: SiteView): HtmlMarkup | null {
  const legend = highlightLegend(note.highlights, site);
  if (legend === null) return null;
  const isMarked = sectionsInPlace(note).some(({ html: rendered }) => rendered.includes("<mark "));
  return html`<div class="pens">
${legend}
${isMarked && foldingSwitch(site)}
</div>`;
}

/** Works by style alone, and begins anew on every page. */
function foldingSwitch(site: SiteView): HtmlMarkup {
  return html`<label class="fold">${wordsIn(site.config.language).note.highlightsOnly} <input type="checkbox" role="switch" class="switch"></label>`;
}
