import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlHole, type HtmlMarkup, html } from "../../html.ts";

/** One bar, and its row in the table that says the same. */
export interface Bar {
  /** The month or week in words, short enough for a table row. */
  readonly when: string;
  /** Its position, from 0. */
  readonly position: number;
  /** The same for the table, where it may be a link. */
  readonly heading: HtmlHole;
  readonly notes: number;
}

/** Notes over time. */
export interface BarChart {
  /** Prefix of the ids in the chart. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What a row of the table represents. */
  readonly unit: string;
  /** The first and the last month or week, in words. */
  readonly ends: readonly [string, string];
  /** How many bars fit. */
  readonly length: number;
  /** Oldest first, those with notes. */
  readonly bars: readonly Bar[];
}

const height = 40;
const pitch = 10;
const width = 6;

/** A month of one note is no peak, even if no month has more. */
const lowestPeak = 3;

/** Bars on a line, stretched over the page's width, and the same numbers as a table for readers who cannot see them. */
export function barChart(chart: BarChart, site: SiteView): HtmlMarkup {
  const { id, title, description, bars, ends, length } = chart;
  const most = bars.reduce((highest, { notes }) => Math.max(highest, notes), lowestPeak);
  const rect = ({ when, notes, position }: Bar): HtmlMarkup => {
    const tall = Math.round((notes / most) * height * 10) / 10;
    return html`<rect x="${position * pitch + 2}" y="${Math.round((height - tall) * 10) / 10}" width="${width}" height="${tall}"><title>${wordsIn(site.config.language).indexes.chart.bar(when, notes)}</title></rect>`;
  };
  return html`<figure class="chart">
<svg viewBox="0 0 ${length * pitch} ${height}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-title ${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${bars.map(rect)}</svg>
<p class="chart-ends" aria-hidden="true">${ends.map((end) => html`<span>${end}</span>`)}</p>
${table(chart, site)}
</figure>`;
}

function table({ unit, bars }: BarChart, site: SiteView): HtmlMarkup {
  const { chart } = wordsIn(site.config.language).indexes;
  return html`<details><summary>${chart.asTable}</summary>
<table><thead><tr><th scope="col">${unit}</th><th scope="col">${chart.notes}</th></tr></thead>
<tbody>${bars
    .toReversed()
    .map(({ heading, notes }) => html`<tr><th scope="row">${heading}</th><td>${notes}</td></tr>`)}</tbody></table>
</details>`;
}
