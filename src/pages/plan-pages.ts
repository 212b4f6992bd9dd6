import { answeringNotes, type QuestionReference, questionsOf } from "../model/answers.ts";
import type { Library, PublishedNote } from "../model/library.ts";
import { outputPathOf } from "../model/output-path.ts";
import type { NotePage, Page } from "../model/page.ts";
import { permalinkOf } from "../model/permalink.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { forEachTaxonomy, taxonomyKinds } from "../model/taxonomy-kinds.ts";
import { siteFeeds } from "./feed-pages.ts";
import { highlightPages } from "./highlight-pages.ts";
import { pageAt } from "./page-address.ts";
import { paginate } from "./paginate.ts";
import { questionPages } from "./question-pages.ts";
import { redirectPages } from "./redirect-pages.ts";
import { searchPages } from "./search-pages.ts";
import { sitemapEntries } from "./sitemap-entries.ts";
import { sourcePages } from "./source-pages.ts";
import { statisticsPage } from "./statistics-page.ts";
import { taxonomyPages } from "./taxonomy-pages.ts";
import { termPages } from "./term-pages.ts";
import { yearCalendar } from "./year-calendar.ts";

/** Every file of the site, notes before lists before what programs read. */
export function planPages(library: Library, config: SiteConfig): readonly Page[] {
  const answering = answeringNotes(library.notes);
  const notes = [...library.notes, ...library.unlisted].map((note) => notePage(note, library, answering));
  const pages: readonly Page[] = [
    ...paginate(library.notes, permalinkOf("/"), config.pageSize).map((sheet): Page => ({ kind: "home", ...sheet })),
    ...notes,
    ...notes.flatMap((page) => redirectPages(page)),
    ...archivePages(library),
    ...questionPages(library.questions),
    ...highlightPages(library),
    ...sourcePages(library.publishers, config.pageSize),
    statisticsPage(library),
    ...taxonomyKinds.flatMap((kind) => taxonomyPages(library.taxonomies[kind], config.language)),
    ...termPages(library, config),
  ];
  return [...pages, ...filesForPrograms(library, pages), ...searchPages(library, config)];
}

function notePage(
  note: PublishedNote,
  library: Library,
  answering: ReadonlyMap<QuestionReference, PublishedNote>,
): NotePage {
  return {
    kind: "note",
    permalink: note.permalink,
    output: outputPathOf(note.permalink),
    note,
    terms: library.termsOf.get(note.note.id) ?? forEachTaxonomy(() => []),
    questions: questionsOf(note, answering),
    neighbours: library.neighbours.get(note.note.id) ?? { newer: null, older: null },
    named: library.named,
    backlinks: library.backlinks.get(note.note.id) ?? [],
    related: library.related.get(note.note.id) ?? [],
  };
}

function archivePages({ archive }: Library): readonly Page[] {
  const years = archive.map((year) => ({ year, calendar: yearCalendar(year) }));
  return [
    { kind: "archive", ...pageAt("/archive/"), years },
    ...years.map((one): Page => ({ kind: "archive-year", ...pageAt(one.year.permalink), ...one })),
    ...archive.flatMap(({ months }) =>
      months.map((month): Page => ({ kind: "archive-month", ...pageAt(month.permalink), month })),
    ),
  ];
}

function filesForPrograms({ notes }: Library, pages: readonly Page[]): readonly Page[] {
  const noteNames = pageAt("/note-names.json");
  return [
    { kind: "not-found", ...pageAt("/404.html"), noteNames: noteNames.permalink },
    { kind: "note-names", ...noteNames, notes },
    ...siteFeeds(notes),
    { kind: "sitemap", ...pageAt("/sitemap.xml"), entries: sitemapEntries(pages) },
    { kind: "web-manifest", ...pageAt("/manifest.webmanifest") },
    { kind: "robots", ...pageAt("/robots.txt") },
    { kind: "notes-json", ...pageAt("/notes.json"), notes },
    { kind: "notes-schema", ...pageAt("/notes.schema.json") },
  ];
}
