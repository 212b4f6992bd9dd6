import { archiveMonthPlace } from "../../../src/model/address/site-places.ts";
import type { TermHead } from "../../../src/model/page/index-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { MonthCount, Timeline } from "../../../src/model/page/term-details.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import { titledSection } from "../titled-section.ts";
import { type Bar, barChart } from "./bar-chart.ts";

/** When a term's notes were written; nothing if all are from one month, which the page's head already shows. */
export function termTimeline(term: TermHead, timeline: Timeline | null, site: SiteView): HtmlMarkup | null {
  if (timeline === null) return null;
  const { indexes, dates } = wordsIn(site.config.language);
  const { first, last, length, months } = timeline;
  const busiest = months.reduce((one, month) => (month.notes > one.notes ? month : one));
  const most = indexes.chart.most(dates.yearAndMonth(busiest.year, busiest.month), busiest.notes);
  const chart = barChart(
    {
      id: "Months",
      title: indexes.term.timeline,
      description: indexes.term.describeTimeline(term.name, term.noteCount, length),
      unit: indexes.chart.month,
      ends: [dates.yearAndMonth(first.year, first.month), dates.yearAndMonth(last.year, last.month)],
      length,
      bars: months.map((month) => bar(month, site)),
    },
    site,
  );
  return titledSection("Timeline", html`${indexes.term.timeline} <small>${most}</small>`, chart, "timeline");
}

function bar({ year, month, notes, position }: MonthCount, site: SiteView): Bar {
  const when = wordsIn(site.config.language).dates.yearAndMonth(year, month);
  return { when, position, notes, heading: pageLink(archiveMonthPlace(year, month), when, site) };
}
