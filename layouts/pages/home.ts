import type { FrontPage } from "../../src/model/page/front-page.ts";
import type { HomePage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../documents/document.ts";
import { siteThing } from "../documents/structured-data.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { studyCalendar } from "../parts/charts/study-calendar.ts";
import { frontMasthead } from "../parts/frame/masthead.ts";
import { leadClipping } from "../parts/notes-listed/lead-clipping.ts";
import { noteCard } from "../parts/notes-listed/note-card.ts";
import { openQuestions } from "../parts/questions/open-questions.ts";
import { filedUnder } from "../parts/terms/filed-under.ts";
import { recentKeywords } from "../parts/terms/recent-keywords.ts";
import { lastMonths } from "../parts/ways/last-months.ts";
import { pagination } from "../parts/ways/pagination.ts";

/**
 * The front page: the first pinned or newest note as the lead, the others as cards, and open questions in the margin.
 */
export function homePage(page: HomePage, site: SiteView): string {
  const { position, front } = page;
  const { lists, navigation } = wordsIn(site.config.language);
  const isFirst = position.number === 1;
  const lead = front === null ? undefined : page.notes[0];
  const earlier = lead === undefined ? page.notes : page.notes.slice(1);
  const margin = front === null ? [] : marginOf(front, site);
  return htmlDocument(
    {
      title: isFirst ? null : navigation.pageOf(position.number, position.count),
      description: site.config.description || site.config.title,
      permalink: page.permalink,
      stylesheets: [site.assets.listsStylesheet],
      ...(isFirst && { thing: siteThing(site) }),
      masthead: frontMasthead(page.permalink, page.issue, site),
      main: html`<main id="Content" class="front">
<div class="front-notes">
${page.notes.length === 0 ? html`<p class="nothing">${lists.empty}</p>` : null}
${lead === undefined ? null : leadClipping(lead, front?.leadKeywords ?? [], site)}
${
  earlier.length === 0
    ? null
    : html`<section aria-labelledby="earlier"><h2 id="earlier" class="visually-hidden">${lists.earlier}</h2>
<div class="cards">${earlier.map((note) => noteCard(note, 3, site))}</div></section>`
}
${pagination(position, site)}
</div>
${margin.length === 0 ? null : html`<aside class="margin">${margin}</aside>`}
</main>`,
    },
    site,
  );
}

function marginOf(
  { openQuestions: open, calendar, recentKeywords: recent, filedUnder: filed, lastMonths: months }: FrontPage,
  site: SiteView,
): readonly HtmlMarkup[] {
  return [
    openQuestions(open, site),
    filedUnder(filed, site),
    studyCalendar(calendar, site),
    recentKeywords(recent, site),
    lastMonths(months, site),
  ].filter((part) => part !== null);
}
