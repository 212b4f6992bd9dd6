import { hrefOf } from "../../src/model/href.ts";
import type { ArchiveYear } from "../../src/model/library.ts";
import type { ArchivePage } from "../../src/model/page.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { pageHead } from "../parts/page-head.ts";

/** All years and months of study. */
export function archivePage({ years, permalink }: ArchivePage, site: SiteView): string {
  const { navigation, counts, lists } = wordsIn(site.config.language);
  return htmlDocument(
    {
      title: navigation.archive,
      description: `${site.config.title} · ${navigation.archive}`,
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({ above: null, title: navigation.archive, below: years.length === 0 ? lists.empty : counts.notes(site.noteCount) })}
${years.map((year) => yearWithMonths(year, site))}
</main>`,
    },
    site,
  );
}

function yearWithMonths({ year, permalink, months }: ArchiveYear, site: SiteView): HtmlMarkup {
  const { basePath, language } = site.config;
  const { dates, counts } = wordsIn(language);
  const notes = months.reduce((sum, month) => sum + month.notes.length, 0);
  return html`<section class="archive-year" aria-labelledby="year-${year}">
<h2 id="year-${year}"><a href="${hrefOf(permalink, basePath)}">${dates.year(year)}</a> <small>${counts.notes(notes)}</small></h2>
<ul class="term-index">${months.map(
    (month) =>
      html`<li><a href="${hrefOf(month.permalink, basePath)}"><span>${dates.month(month.month)}</span> <span class="count">${counts.copies(month.notes.length)}</span></a></li>`,
  )}</ul>
</section>`;
}
