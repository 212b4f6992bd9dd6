import { hrefOf } from "../../src/model/address/href.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { firstAndRest } from "../first-and-rest.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { wholeForms } from "../whole-forms.ts";
import { dateTime } from "./date-time.ts";

/** The notes that link to this one; of very many the first are seen and the rest unfold. Nothing without any. */
export function backlinks(notes: readonly PublishedNote[], site: SiteView): HtmlMarkup | null {
  if (notes.length === 0) return null;
  const { basePath, language } = site.config;
  const { dates, counts, note: words } = wordsIn(language);
  const { first, rest } = firstAndRest(notes);
  const list = (some: readonly PublishedNote[]): HtmlMarkup =>
    html`<ul>${some.map(
      ({ note, permalink }) =>
        html`<li><a href="${hrefOf(permalink, basePath)}">${wholeForms(note.title.value)}</a> ${dateTime(note.date.value, dates.short(note.date.value))}</li>`,
    )}</ul>`;
  return html`<section class="backlinks" aria-labelledby="Backlinks">
<h2 id="Backlinks">${words.backlinks}</h2>
${list(first)}${rest.length > 0 && html`<details class="more-questions"><summary>${counts.moreNotes(rest.length)}</summary>${list(rest)}</details>`}
</section>`;
}
