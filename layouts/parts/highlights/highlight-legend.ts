import type { Highlight } from "../../../src/model/note/highlight.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** What each pen in a note means, in order of appearance; nothing if nothing is highlighted. */
export function highlightLegend(highlights: readonly Highlight[], site: SiteView): HtmlMarkup | null {
  if (highlights.length === 0) return null;
  const words = wordsIn(site.config.language);
  const colors = [...new Set(highlights.map(({ color }) => color))];
  return html`<p class="visually-hidden">${words.note.legend}</p>
<ul class="legend">${colors.map((color) => {
    const meaning = penMeaning(color, site);
    return html`<li>${penLabel(color, site)}${meaning === null ? null : html` ${meaning}`}</li>`;
  })}</ul>`;
}

/** A marked passage as it appears in notes. The legend itself is not a highlight. */
export function passage(color: string, text: string): HtmlMarkup {
  return html`<mark class="highlight" data-highlight="${color}">${text}</mark>`;
}

/** A pen's name in its colour. */
export function penLabel(color: string, site: SiteView): HtmlMarkup {
  return html`<span class="pen" data-pen="${color}">${penName(color, site)}</span>`;
}

/** A pen's name; its colour code if it has none. */
export function penName(color: string, { config }: SiteView): string {
  return own(wordsIn(config.language).colors, color) ?? color;
}

/** What the configuration says a pen means; null if it says nothing. */
export function penMeaning(color: string, { config }: SiteView): string | null {
  return own(config.highlightLegend, color) || null;
}

function own(record: Readonly<Record<string, string>>, key: string): string | null {
  return (Object.hasOwn(record, key) ? record[key] : null) ?? null;
}
