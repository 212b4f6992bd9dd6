import { hrefOf } from "../../src/model/address/href.ts";
import type { KeywordTrend } from "../../src/model/library.ts";
import type { StatisticsPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import type { Statistics, Streak } from "../../src/model/statistics.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { dayWords } from "../parts/charts/day-words.ts";
import { weeklyNotes } from "../parts/charts/weekly-notes.ts";

/** The site in numbers, counted from its newest note. */
export function statisticsPage(page: StatisticsPage, site: SiteView): string {
  const { permalink, statistics } = page;
  const { statistics: words } = wordsIn(site.config.language).indexes;
  return listingPage(
    {
      permalink,
      heading: words.title,
      below: statistics === null ? words.none : words.asOf(statistics.currentStreak.last),
      isWide: true,
      content: statistics === null ? null : figures(page, statistics, site),
    },
    site,
  );
}

function figures(page: StatisticsPage, statistics: Statistics, site: SiteView): HtmlMarkup {
  return html`${numbers(page, statistics, site)}
${weeklyNotes(statistics.weeks, site)}
${streaks(statistics, site)}
${trends("Rising", page.rising, site)}
${trends("Falling", page.falling, site)}`;
}

function numbers(page: StatisticsPage, statistics: Statistics, site: SiteView): HtmlMarkup {
  const { statistics: words } = wordsIn(site.config.language).indexes;
  const figures: readonly (readonly [string, number])[] = [
    [words.notes, statistics.notes],
    [dayWords(site).title, statistics.days],
    [words.words, statistics.words],
    [words.wordsOfOne, Math.round(statistics.words / statistics.notes)],
  ];
  const ofStudy: readonly (readonly [string, number])[] = [
    [words.keywords, page.keywordCount],
    [words.questions, page.questionCount],
    [words.highlights, statistics.highlights],
  ];
  const shown = [...figures, ...ofStudy.filter(([, count]) => count > 0)];
  return html`<dl class="numbers">${shown.map(
    ([name, count]) => html`<div><dt>${name}</dt><dd>${words.number(count)}</dd></div>`,
  )}</dl>`;
}

function streaks({ currentStreak, longestStreak }: Statistics, site: SiteView): HtmlMarkup {
  const { statistics: words } = wordsIn(site.config.language).indexes;
  return html`<section aria-labelledby="Streaks">
<h2 id="Streaks">${words.streaks}</h2>
<dl class="numbers">${streak(words.currentStreak, currentStreak, site)}${streak(words.longestStreak, longestStreak, site)}</dl>
</section>`;
}

function streak(name: string, { first, last, days }: Streak, site: SiteView): HtmlMarkup {
  const { indexes, dates } = wordsIn(site.config.language);
  return html`<div><dt>${name}</dt><dd>${indexes.statistics.daysLong(days)} <small>${dates.range(first, last)}</small></dd></div>`;
}

/** Nothing when no keyword does. */
function trends(id: "Rising" | "Falling", found: readonly KeywordTrend[], site: SiteView): HtmlMarkup | null {
  if (found.length === 0) return null;
  const { basePath, language } = site.config;
  const { statistics: words } = wordsIn(language).indexes;
  const row = ({ term, now, before }: KeywordTrend): HtmlMarkup =>
    html`<tr><th scope="row"><a href="${hrefOf(term.permalink, basePath)}">${term.name}</a></th><td>${now}</td><td>${before}</td></tr>`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${id === "Rising" ? words.rising : words.falling} <small>${words.trendsOf}</small></h2>
<table class="figures">
<thead><tr><th scope="col">${words.keyword}</th><th scope="col">${words.now}</th><th scope="col">${words.before}</th></tr></thead>
<tbody>${found.map(row)}</tbody>
</table>
</section>`;
}
