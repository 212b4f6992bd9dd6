import type { Highlight } from "../../src/model/highlight.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** What each pen of a note means, in the order the pens appear; nothing when nothing is marked. */
export function highlightLegend(highlights: readonly Highlight[], site: SiteView): HtmlMarkup | null {
  if (highlights.length === 0) return null;
  const { highlightLegend: meanings, language } = site.config;
  const words = wordsIn(language);
  const colors = [...new Set(highlights.map(({ color }) => color))];
  return html`<p class="visually-hidden">${words.note.legend}</p>
<ul class="legend">${colors.map((color) => {
    const meaning = Object.hasOwn(meanings, color) ? meanings[color] : null;
    return html`<li><span class="pen" data-pen="${color}">${colorName(color, words.colors)}</span>${meaning ? html` ${meaning}` : null}</li>`;
  })}</ul>`;
}

/** A marked passage, as the notes carry it. The legend itself marks nothing. */
export function passage(color: string, text: string): HtmlMarkup {
  return html`<mark class="highlight" data-highlight="${color}">${text}</mark>`;
}

function colorName(color: string, names: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(names, color) ? names[color] : null) ?? color;
}
