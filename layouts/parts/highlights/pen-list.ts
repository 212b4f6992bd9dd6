import type { Permalink } from "../../../src/model/address/addresses.ts";
import type { PenHead } from "../../../src/model/page/index-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../../html.ts";
import { titledSection } from "../titled-section.ts";
import { countedLinks } from "../ways/counted-links.ts";
import { penLabel } from "./highlight-legend.ts";

/** Links from one pen to the others; nothing if there is only one. */
export function penList(pens: readonly PenHead[], current: Permalink, site: SiteView): HtmlMarkup | null {
  if (pens.length < 2) return null;
  const { highlights: words } = wordsIn(site.config.language).indexes;
  const links = pens.map(({ color, permalink, passageCount }) => ({
    name: penLabel(color, site),
    permalink,
    count: words.passages(passageCount),
  }));
  return titledSection("Pens", words.title, countedLinks(links, current, site));
}
