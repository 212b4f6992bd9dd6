import type { StudySection } from "../../src/model/note/study-section.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { htmlBehindLabel } from "../behind-label.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { lines } from "../lines.ts";
import { type LinkSurroundings, linkedHtml } from "../linked-html.ts";

/** What a heading says behind its section's name, as the first paragraph of that section; nothing when it says no more. */
export function saidBehindLabel(section: StudySection, page: LinkSurroundings, site: SiteView): HtmlMarkup | null {
  const { afterLabel } = section.reading;
  if (afterLabel === "") return null;
  const marked = htmlBehindLabel(section);
  return html`<p>${marked === null ? lines(afterLabel) : linkedHtml(marked, page, site)}</p>`;
}
