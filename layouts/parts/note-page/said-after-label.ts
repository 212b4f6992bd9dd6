import type { StudySection } from "../../../src/model/note/study-section.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { htmlAfterLabel } from "../../notes/after-label.ts";
import { lines } from "../../text/lines.ts";
import { type LinkSurroundings, linkedHtml } from "../../text/linked-html.ts";

/** What a heading says after its section's name, as that section's first paragraph; nothing if it says no more. */
export function saidAfterLabel(section: StudySection, page: LinkSurroundings, site: SiteView): HtmlMarkup | null {
  const { afterLabel } = section.reading;
  if (afterLabel === "") return null;
  const marked = htmlAfterLabel(section);
  return html`<p>${marked === null ? lines(afterLabel) : linkedHtml(marked, page, site)}</p>`;
}
