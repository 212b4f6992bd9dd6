import type { TermLink } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";

/** A feed's title: the site's, or that of the term whose notes it carries. */
export function feedTitle(term: TermLink | null, { config }: SiteView): string {
  return term === null
    ? config.title
    : `${wordsIn(config.language).indexes.term.feedTitle(term.name)} · ${config.title}`;
}
