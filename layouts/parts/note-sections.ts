import type { SiteView } from "../../src/model/site-view.ts";
import type { StudyNote } from "../../src/model/study-note.ts";
import type { StudySection } from "../../src/model/study-section.ts";
import { type HtmlMarkup, html, trusted } from "../html.ts";
import { isShownAsData } from "../shown-as-data.ts";

/** Everything the author wrote that no other part of the page already says, where it stood. */
export function noteSections(note: StudyNote, _site: SiteView): HtmlMarkup | null {
  const shown = note.sections.filter((section) => !isShownAsData(section));
  if (shown.length === 0) return null;
  return html`<div class="prose">${shown.map(sectionAsWritten)}</div>`;
}

function sectionAsWritten({ heading, html: blocks }: StudySection): HtmlMarkup {
  if (heading === null) return trusted(blocks);
  const { anchor, html: title } = heading.value;
  const level = Math.max(heading.value.level, 2);
  return html`<h${level} id="${anchor}">${trusted(title)}</h${level}>
${trusted(blocks)}`;
}
