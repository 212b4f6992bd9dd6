import { hrefOf } from "../../../src/model/address/href.ts";
import { groupBy } from "../../../src/model/group-by.ts";
import type { MarkedPassage } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { dateTime } from "../date-time.ts";
import { passage } from "./highlight-legend.ts";

/** Highlighted passages, grouped by note below its title. */
export function passageList(passages: readonly MarkedPassage[], site: SiteView): HtmlMarkup {
  return html`<ul class="passage-notes">${[...groupBy(passages, ({ note }) => note)].map(
    ([note, ofNote]) => html`<li>
<p class="kicker">${dateTime(note.note.date.value, wordsIn(site.config.language).dates.short(note.note.date.value))} <a href="${hrefOf(note.permalink, site.config.basePath)}"${inLanguage(note.note)}>${wholeForms(note.note.title.value)}</a></p>
${ofNote.map(({ highlight }) => html`<p class="marked"${inLanguage(note.note)}>${passage(highlight.color, highlight.text)}</p>`)}
</li>`,
  )}</ul>`;
}
