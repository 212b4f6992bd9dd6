import { hrefOf } from "../../src/model/address/href.ts";
import type { CountedTerm } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** The most used words (given most first), sized by use, each with its number; empty where none is used twice. */
export function termCloud(terms: readonly CountedTerm[], site: SiteView): HtmlMarkup | null {
  const most = terms[0]?.noteCount ?? 0;
  const least = terms.at(-1)?.noteCount ?? 0;
  if (most < 2) return null;
  const { basePath, language } = site.config;
  const { counts, indexes } = wordsIn(language);
  return html`<section aria-labelledby="MostUsed">
<h2 id="MostUsed">${indexes.terms.mostUsed}</h2>
<ol class="cloud">${terms.map(
    ({ name, permalink, noteCount }) =>
      html`<li class="size-${sizeClass(noteCount, least, most)}"><a href="${hrefOf(permalink, basePath)}">${name}</a> <span class="count">${counts.copies(noteCount)}</span></li>`,
  )}</ol>
</section>`;
}

const sizes = 5;

/**
 * 1 to 5, by equal steps of proportion between the least and the most shown, so that one word of hundreds does not make all
 * others small; counted up from one note too, so that a young site does not shout.
 */
function sizeClass(notes: number, least: number, most: number): number {
  const proportion = least === most ? 0 : Math.log(notes / least) / Math.log(most / least);
  const aboveOne = Math.floor(Math.log2(notes));
  return 1 + Math.min(Math.floor(proportion * (sizes - 1)), aboveOne);
}
