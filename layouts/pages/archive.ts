import { hrefOf } from "../../src/model/address/href.ts";
import type { ArchivePage, YearOfStudy } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { noteLines } from "../parts/note-lines.ts";
import { pageHead } from "../parts/page-head.ts";
import { yearCalendar } from "../parts/year-calendar.ts";

/** So many titles are read on one page; the notes of a longer study are listed on the pages of their years. */
const mostTitles = 300;

/** All years of study, each a row of days, its months and, while they are few, its notes. */
export function archivePage({ years, noteCount, permalink }: ArchivePage, site: SiteView): string {
  const { navigation, counts, lists } = wordsIn(site.config.language);
  return htmlDocument(
    {
      title: navigation.archive,
      description: `${site.config.title} · ${navigation.archive}`,
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({ above: null, title: navigation.archive, below: years.length === 0 ? lists.empty : counts.notes(noteCount) })}
${years.map((year) => yearWithMonths(year, noteCount <= mostTitles, site))}
</main>`,
    },
    site,
  );
}

function yearWithMonths(ofStudy: YearOfStudy, withTitles: boolean, site: SiteView): HtmlMarkup {
  const { year, permalink, months } = ofStudy.year;
  const { basePath, language } = site.config;
  const { dates, counts } = wordsIn(language);
  const notes = months.reduce((sum, month) => sum + month.notes.length, 0);
  return html`<section class="archive-year" aria-labelledby="year-${year}">
<h2 id="year-${year}"><a href="${hrefOf(permalink, basePath)}">${dates.year(year)}</a> <small>${counts.notes(notes)}</small></h2>
${yearCalendar(ofStudy, site)}
<ul class="months">${months
    .toReversed()
    .map(
      (month) =>
        html`<li><a href="${hrefOf(month.permalink, basePath)}">${dates.month(month.month)} <span class="count">${counts.copies(month.notes.length)}</span></a></li>`,
    )}</ul>
${
  withTitles &&
  noteLines(
    months.flatMap((month) => month.notes),
    site,
  )
}
</section>`;
}
