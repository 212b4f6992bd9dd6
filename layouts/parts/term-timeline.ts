import { hrefOf } from "../../src/model/href.ts";
import type { Term } from "../../src/model/library.ts";
import { permalinkOf } from "../../src/model/permalink.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import type { MonthCount } from "../../src/model/term-details.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { barChart } from "./bar-chart.ts";

/** When the notes of a term were written; nothing while all are of one month, which the page's head says already. */
export function termTimeline(term: Term, months: readonly MonthCount[], site: SiteView): HtmlMarkup | null {
  if (months.filter(({ notes }) => notes > 0).length < 2) return null;
  const { indexes, dates } = wordsIn(site.config.language);
  const bars = months.map(({ year, month, notes }) => {
    const when = dates.yearAndMonth(year, month);
    const archive = permalinkOf(`/archive/${String(year).padStart(4, "0")}/${String(month).padStart(2, "0")}/`);
    return { when, heading: html`<a href="${hrefOf(archive, site.config.basePath)}">${when}</a>`, notes };
  });
  const busiest = bars.reduce((most, bar) => (bar.notes > most.notes ? bar : most));
  return html`<section class="timeline" aria-labelledby="Timeline">
<h2 id="Timeline">${indexes.term.timeline} <small>${indexes.chart.most(busiest.when, busiest.notes)}</small></h2>
${barChart(
  {
    id: "Months",
    title: indexes.term.timeline,
    description: indexes.term.describeTimeline(term.name, term.notes.length, bars.length),
    unit: indexes.chart.month,
    bars,
  },
  site,
)}
</section>`;
}
