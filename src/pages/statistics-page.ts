import { sitePlaces } from "../model/address/site-places.ts";
import type { KeywordTrend, Library } from "../model/library.ts";
import type { StatisticsPage } from "../model/page/index-page.ts";
import { pageAt } from "./addresses/page-address.ts";

const trendsShown = 10;

/** The site's statistics, with the keywords whose use has recently changed. */
export function statisticsPage({ statistics, taxonomies, questions, trends }: Library): StatisticsPage {
  return {
    kind: "statistics",
    ...pageAt(sitePlaces.statistics),
    statistics,
    keywordCount: taxonomies.keywords.terms.length,
    questionCount: questions.length,
    rising: strongest(trends, ({ now, before }) => now - before),
    falling: strongest(trends, ({ now, before }) => before - now),
  };
}

function strongest(trends: readonly KeywordTrend[], change: (trend: KeywordTrend) => number): readonly KeywordTrend[] {
  return trends
    .filter((trend) => change(trend) > 0)
    .sort((one, other) => change(other) - change(one))
    .slice(0, trendsShown);
}
