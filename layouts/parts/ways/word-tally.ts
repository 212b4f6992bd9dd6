import type { Permalink } from "../../../src/model/address/addresses.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { WordTally } from "../../../src/model/page/word-tally.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../../html.ts";
import { titledSection } from "../titled-section.ts";
import { countedLinks } from "./counted-links.ts";

/** How many items a word has, in words, and the fragment of its page that lists them. */
export interface TallyWords {
  readonly countInWords: (count: number) => string;
  readonly fragment?: string;
}

/** The most frequent terms of a list, in the margin beside it; nothing if its notes have none. */
export function wordTally(
  { kind, words }: WordTally,
  { countInWords, ...place }: TallyWords,
  { permalink, site }: { readonly permalink: Permalink; readonly site: SiteView },
): HtmlMarkup | null {
  if (words.length === 0) return null;
  const links = words.map(({ term, count }) => ({ ...term, ...place, count: countInWords(count) }));
  const heading = wordsIn(site.config.language).navigation.taxonomies[kind];
  return titledSection("Words", heading, countedLinks(links, permalink, site));
}
