import type { KeywordTrend } from "../../src/model/library.ts";
import type { StatisticsPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import type { Statistics, Streak } from "../../src/model/statistics.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { dayWords } from "../parts/charts/day-words.ts";
import { weeklyNotes } from "../parts/charts/weekly-notes.ts";
import { pageLink } from "../parts/page-link.ts";
import { titledSection } from "../parts/titled-section.ts";

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
  const both = [streak(words.currentStreak, currentStreak, site), streak(words.longestStreak, longestStreak, site)];
  return titledSection("Streaks", words.streaks, html`<dl class="numbers">${both}</dl>`);
}

function streak(name: string, { first, last, days }: Streak, site: SiteView): HtmlMarkup {
  const { indexes, dates } = wordsIn(site.config.language);
  return html`<div><dt>${name}</dt><dd>${indexes.statistics.daysLong(days)} <small>${dates.range(first, last)}</small></dd></div>`;
}

/** Nothing when no keyword does. */
function trends(id: "Rising" | "Falling", found: readonly KeywordTrend[], site: SiteView): HtmlMarkup | null {
  if (found.length === 0) return null;
  const { statistics: words } = wordsIn(site.config.language).indexes;
  const row = ({ term, now, before }: KeywordTrend): HtmlMarkup =>
    html`<tr><th scope="row">${pageLink(term.permalink, term.name, site)}</th><td>${now}</td><td>${before}</td></tr>`;
  const heading = html`${id === "Rising" ? words.rising : words.falling} <small>${words.trendsOf}</small>`;
  const table = html`<table class="figures">
<thead><tr><th scope="col">${words.keyword}</th><th scope="col">${words.now}</th><th scope="col">${words.before}</th></tr></thead>
<tbody>${found.map(row)}</tbody>
</table>`;
  return titledSection(id, heading, table);
}
