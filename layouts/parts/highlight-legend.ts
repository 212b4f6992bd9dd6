import type { Highlight } from "../../src/model/note/highlight.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** What each pen of a note means, in the order the pens appear; nothing when nothing is marked. */
export function highlightLegend(highlights: readonly Highlight[], site: SiteView): HtmlMarkup | null {
  if (highlights.length === 0) return null;
  const words = wordsIn(site.config.language);
  const colors = [...new Set(highlights.map(({ color }) => color))];
  return html`<p class="visually-hidden">${words.note.legend}</p>
<ul class="legend">${colors.map((color) => {
    const meaning = penMeaning(color, site);
    return html`<li><span class="pen" data-pen="${color}">${penName(color, site)}</span>${meaning === null ? null : html` ${meaning}`}</li>`;
  })}</ul>`;
}

/** A marked passage, as the notes carry it. The legend itself marks nothing. */
export function passage(color: string, text: string): HtmlMarkup {
  return html`<mark class="highlight" data-highlight="${color}">${text}</mark>`;
}

/** A pen's name: for a colour without one, its code. */
export function penName(color: string, { config }: SiteView): string {
  return own(wordsIn(config.language).colors, color) ?? color;
}

/** What the configuration says a pen means; null for a pen it does not know. */
export function penMeaning(color: string, { config }: SiteView): string | null {
  return own(config.highlightLegend, color) || null;
}

function own(record: Readonly<Record<string, string>>, key: string): string | null {
  return (Object.hasOwn(record, key) ? record[key] : null) ?? null;
}
