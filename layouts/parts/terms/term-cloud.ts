import type { CountedTerm } from "../../../src/model/page/index-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import { titledSection } from "../titled-section.ts";

/** The most used terms (given in that order), sized by use, each with its count; empty if none is used twice. */
export function termCloud(terms: readonly CountedTerm[], site: SiteView): HtmlMarkup | null {
  const most = terms[0]?.noteCount ?? 0;
  const least = terms.at(-1)?.noteCount ?? 0;
  if (most < 2) return null;
  const { counts, indexes } = wordsIn(site.config.language);
  const cloud = html`<ol class="cloud">${terms.map(
    ({ name, permalink, noteCount }) =>
      html`<li class="size-${sizeClass(noteCount, least, most)}">${pageLink(permalink, name, site)} <span class="count">${counts.copies(noteCount)}</span></li>`,
  )}</ol>`;
  return titledSection("MostUsed", indexes.terms.mostUsed, cloud);
}

const sizes = 5;

/**
 * A size from 1 to 5, on a logarithmic scale between the least and most used terms shown, so that one term with
 * hundreds of notes does not make all others small. The scale starts at one note, so that a young site does not shout.
 */
function sizeClass(notes: number, least: number, most: number): number {
  const proportion = least === most ? 0 : Math.log(notes / least) / Math.log(most / least);
  const aboveOne = Math.floor(Math.log2(notes));
  return 1 + Math.min(Math.floor(proportion * (sizes - 1)), aboveOne);
}
