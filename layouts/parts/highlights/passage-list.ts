import { groupBy } from "../../../src/model/group-by.ts";
import type { MarkedPassage } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { dayOf } from "../date-time.ts";
import { noteLink } from "../page-link.ts";
import { passage } from "./highlight-legend.ts";

/** Highlighted passages, grouped by note below its title. */
export function passageList(passages: readonly MarkedPassage[], site: SiteView): HtmlMarkup {
  return html`<ul class="passage-notes">${[...groupBy(passages, ({ note }) => note)].map(
    ([note, ofNote]) => html`<li>
<p class="kicker">${dayOf(note.note, site)} ${noteLink(note, site)}</p>
${ofNote.map(({ highlight }) => html`<p class="marked"${inLanguage(note.note)}>${passage(highlight.color, highlight.text)}</p>`)}
</li>`,
  )}</ul>`;
}
