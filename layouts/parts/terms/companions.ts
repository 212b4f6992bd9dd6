import type { Companion } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../../html.ts";
import { titledSection } from "../titled-section.ts";
import { countedLinks } from "../ways/counted-links.ts";

/** The keywords that occur with a term, with the number of notes they share; empty when there are none. */
export function companionList(companions: readonly Companion[], site: SiteView): HtmlMarkup | null {
  if (companions.length === 0) return null;
  const { term: words } = wordsIn(site.config.language).indexes;
  const links = companions.map(({ term, notes }) => ({ ...term, count: words.togetherIn(notes) }));
  return titledSection("Together", words.together, countedLinks(links, null, site));
}
