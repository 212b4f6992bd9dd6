import { archiveYearPlace, sitePlaces } from "../../src/model/address/site-places.ts";
import type { ArchiveMonthPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { html } from "../html.ts";
import { breadcrumbs } from "../parts/breadcrumbs.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { noteList } from "../parts/note-list.ts";
import { pageHead } from "../parts/page-head.ts";

/** A month of study. */
export function archiveMonthPage({ month, notes, permalink }: ArchiveMonthPage, site: SiteView): string {
  const { navigation, dates, counts } = wordsIn(site.config.language);
  const title = dates.yearAndMonth(month.year, month.month);
  const year = { name: dates.year(month.year), permalink: archiveYearPlace(month.year) };
  return htmlDocument(
    {
      title,
      description: `${site.config.title} · ${title}`,
      permalink,
      crumbs: [{ name: navigation.archive, permalink: sitePlaces.archive }, year, { name: title, permalink }],
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({
  above: breadcrumbs([{ name: navigation.archive, permalink: sitePlaces.archive }, year], site),
  title,
  below: counts.notes(month.notes.length),
})}
${noteList(notes, 2, site)}
</main>`,
    },
    site,
  );
}
