import type { Permalink } from "../../src/model/addresses.ts";
import type { TaxonomyKind } from "../../src/model/library.ts";
import type { TermPage } from "../../src/model/page.ts";
import { permalinkOf } from "../../src/model/permalink.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { html } from "../html.ts";
import { breadcrumbs } from "../parts/breadcrumbs.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { noteList } from "../parts/note-list.ts";
import { pageHead } from "../parts/page-head.ts";
import { pagination } from "../parts/pagination.ts";

const indexes: Readonly<Record<TaxonomyKind, Permalink>> = {
  tags: permalinkOf("/tags/"),
  categories: permalinkOf("/categories/"),
  keywords: permalinkOf("/keywords/"),
};

/** All notes under one tag, category or keyword. */
export function termPage({ term, notes, position, permalink }: TermPage, site: SiteView): string {
  const { navigation, counts, dates, lists } = wordsIn(site.config.language);
  const newest = term.notes[0]?.note.date.value;
  const oldest = term.notes.at(-1)?.note.date.value;
  const span = newest === undefined || oldest === undefined ? "" : ` · ${dates.range(oldest, newest)}`;
  const page = position.number === 1 ? "" : ` (${navigation.pageOf(position.number, position.count)})`;
  const index = { name: navigation.taxonomies[term.kind], permalink: indexes[term.kind] };
  return htmlDocument(
    {
      title: `${term.name} · ${lists.termKind[term.kind]}${page}`,
      description: lists.describeTerm(term.name, term.notes.length),
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({ above: breadcrumbs([index], site), title: term.name, below: `${counts.notes(term.notes.length)}${span}` })}
${noteList(notes, 2, site)}
${pagination(position, site)}
</main>`,
    },
    site,
  );
}
