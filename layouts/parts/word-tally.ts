import type { Permalink } from "../../src/model/address/addresses.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import type { WordTally } from "../../src/model/page/word-tally.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { countedLinks } from "./counted-links.ts";

/** How much stands under a word, in words, and the place of its page where that is shown. */
export interface TallyWords {
  readonly countInWords: (count: number) => string;
  readonly fragment?: string;
}

/** The words that a list has most of, in the margin beside it; nothing where its notes carry none. */
export function wordTally(
  { kind, words }: WordTally,
  { countInWords, ...place }: TallyWords,
  { permalink, site }: { readonly permalink: Permalink; readonly site: SiteView },
): HtmlMarkup | null {
  if (words.length === 0) return null;
  const links = words.map(({ term, count }) => ({ ...term, ...place, count: countInWords(count) }));
  return html`<section aria-labelledby="Words">
<h2 id="Words">${wordsIn(site.config.language).navigation.taxonomies[kind]}</h2>
${countedLinks(links, permalink, site)}
</section>`;
}
