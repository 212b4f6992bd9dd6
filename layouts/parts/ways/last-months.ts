import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { MonthOfYear } from "../../../src/model/page/front-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import { titledSection } from "../titled-section.ts";
import { countedLinks } from "./counted-links.ts";

/** The way back by month, in the front page's margin; nothing where all notes are of one month. */
export function lastMonths(months: readonly MonthOfYear[], site: SiteView): HtmlMarkup | null {
  if (months.length < 2) return null;
  const { navigation, dates, counts } = wordsIn(site.config.language);
  const links = months.map(({ year, month, permalink, noteCount }) => ({
    name: dates.yearAndMonth(year, month),
    permalink,
    count: counts.copies(noteCount),
  }));
  const heading = pageLink(sitePlaces.archive, navigation.archive, site);
  return titledSection("last-months", heading, countedLinks(links, null, site));
}
