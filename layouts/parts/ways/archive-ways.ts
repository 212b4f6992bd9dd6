import type { Permalink } from "../../../src/model/address/addresses.ts";
import type { CountedMonth, CountedYear } from "../../../src/model/page/archive-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import type { HtmlMarkup } from "../../html.ts";
import { titledSection } from "../titled-section.ts";
import { type CountedLink, countedLinks } from "./counted-links.ts";

/** Links from one year to the others; empty where there is only one. */
export function yearList(years: readonly CountedYear[], current: Permalink, site: SiteView): HtmlMarkup | null {
  const { dates, counts, indexes } = wordsIn(site.config.language);
  const links = years.map(({ year, permalink, noteCount }) => ({
    name: dates.year(year),
    permalink,
    count: counts.copies(noteCount),
  }));
  return waysUnder(indexes.calendar.years, links, { current, site });
}

/** Links from one month to the others of its year; empty where there is only one. */
export function monthList(months: readonly CountedMonth[], current: Permalink, site: SiteView): HtmlMarkup | null {
  const { dates, counts, indexes } = wordsIn(site.config.language);
  const links = months.map(({ month, permalink, noteCount }) => ({
    name: dates.month(month),
    permalink,
    count: counts.copies(noteCount),
  }));
  return waysUnder(indexes.calendar.months, links, { current, site });
}

function waysUnder(
  heading: string,
  links: readonly CountedLink[],
  { current, site }: { readonly current: Permalink; readonly site: SiteView },
): HtmlMarkup | null {
  return links.length < 2 ? null : titledSection("Ways", heading, countedLinks(links, current, site));
}
