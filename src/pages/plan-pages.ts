import type { OutputPath, Permalink } from "../model/addresses.ts";
import { answeringNotes, type QuestionReference, questionsOf } from "../model/answers.ts";
import type { Library, PublishedNote, TaxonomyKind } from "../model/library.ts";
import { outputPathOf } from "../model/output-path.ts";
import type { NotePage, Page } from "../model/page.ts";
import { permalinkOf } from "../model/permalink.ts";
import type { SiteConfig } from "../model/site-config.ts";
import { forEachTaxonomy, taxonomyKinds } from "../model/taxonomy-kinds.ts";
import { paginate } from "./paginate.ts";
import { redirectPages } from "./redirect-pages.ts";
import { searchPages } from "./search-pages.ts";
import { sitemapEntries } from "./sitemap-entries.ts";

/** A feed reader asks often and keeps what it has seen: the newest notes are enough. */
const notesInFeed = 20;

/** Every file of the site, notes before lists before what programs read. */
export function planPages(library: Library, config: SiteConfig): readonly Page[] {
  const answering = answeringNotes(library.notes);
  const notes = [...library.notes, ...library.unlisted].map((note) => notePage(note, library, answering));
  const pages: readonly Page[] = [
    ...paginate(library.notes, permalinkOf("/"), config.pageSize).map((sheet): Page => ({ kind: "home", ...sheet })),
    ...notes,
    ...notes.flatMap((page) => redirectPages(page, config.permalink)),
    ...archivePages(library),
    { kind: "questions", ...at("/questions/"), questions: library.questions },
    ...taxonomyKinds.map(
      (kind): Page => ({ kind: "taxonomy", ...at(`/${kind}/`), taxonomy: library.taxonomies[kind] }),
    ),
    ...taxonomyKinds.flatMap((kind) => termPages(library, kind, config.pageSize)),
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
  return [
    { kind: "archive", ...at("/archive/"), years: archive },
    ...archive.map((year): Page => ({ kind: "archive-year", ...at(year.permalink), year })),
    ...archive.flatMap(({ months }) =>
      months.map((month): Page => ({ kind: "archive-month", ...at(month.permalink), month })),
    ),
  ];
}

function termPages({ taxonomies }: Library, kind: TaxonomyKind, pageSize: number): readonly Page[] {
  return taxonomies[kind].terms.flatMap((term) =>
    paginate(term.notes, term.permalink, pageSize).map((sheet): Page => ({ kind: "term", term, ...sheet })),
  );
}

function filesForPrograms({ notes }: Library, pages: readonly Page[]): readonly Page[] {
  return [
    { kind: "not-found", ...at("/404.html") },
    { kind: "feed", ...at("/feed.xml"), notes: notes.slice(0, notesInFeed) },
    { kind: "sitemap", ...at("/sitemap.xml"), entries: sitemapEntries(pages) },
    { kind: "robots", ...at("/robots.txt") },
    { kind: "notes-json", ...at("/notes.json"), notes },
    { kind: "notes-schema", ...at("/notes.schema.json") },
  ];
}

function at(address: string): { readonly permalink: Permalink; readonly output: OutputPath } {
  const permalink = permalinkOf(address);
  return { permalink, output: outputPathOf(permalink) };
}
