import { assertNever } from "../model/assert-never.ts";
import type { MarkedPassage, PublishedNote } from "../model/library.ts";
import type { HomePage, Page, SitemapEntry } from "../model/page/page.ts";
import { changedOn, lastChange } from "./last-change.ts";

/** The sitemap protocol's limit per file. */
const mostEntries = 50_000;

/**
 * The pages a search engine should know, in planning order. Omits anything that is not a page to read, unlisted notes, empty
 * indexes and further pages of lists. Terms come last, most used first, so that a site over the limit loses its rarest terms.
 */
export function sitemapEntries(pages: readonly Page[]): readonly SitemapEntry[] {
  return pages.flatMap(entryOf).slice(0, mostEntries);
}

/** An index that only says it is still empty. */
function isEmptyIndex(page: Page): boolean {
  switch (page.kind) {
    case "taxonomy":
      return page.termCount === 0;
    case "questions":
      return page.openCount + page.answered.count === 0;
    case "highlights":
      return page.pens.length === 0;
    case "sources":
      return page.publishers.length === 0;
    default:
      return false;
  }
}

function entryOf(page: Page): readonly SitemapEntry[] {
  if (isEmptyIndex(page)) return [];
  const { permalink } = page;
  switch (page.kind) {
    case "home":
    case "term":
    case "publisher":
      return firstSheet(page, () => page.notes);
    case "note":
      return page.note.note.frontMatter.unlisted ? [] : [{ permalink, lastModified: changedOn(page.note) }];
    case "archive-month":
      return [{ permalink, lastModified: lastChange(page.month.notes) }];
    case "archive-year":
      return [{ permalink, lastModified: lastChange(page.year.months.flatMap(({ notes }) => notes)) }];
    case "archive":
      return [
        {
          permalink,
          lastModified: lastChange(page.years.flatMap(({ year }) => year.months.flatMap(({ notes }) => notes))),
        },
      ];
    case "questions":
      return firstSheet(page, () =>
        [...page.open, ...page.answered.shown].map(({ askedIn, answeredIn }) => answeredIn ?? askedIn),
      );
    case "taxonomy":
      return page.position.number === 1 ? [{ permalink, lastModified: page.changed }] : [];
    case "highlights":
      return [{ permalink, lastModified: lastChange(page.pens.flatMap(({ newest }) => newestNotes(newest))) }];
    case "pen":
      return firstSheet(page, () => newestNotes(page.passages));
    case "sources":
      return [{ permalink, lastModified: page.changed }];
    case "statistics":
      return [{ permalink, lastModified: page.statistics?.currentStreak.last ?? null }];
    case "answered-questions":
    case "not-found":
    case "redirect":
    case "copy":
    case "search":
    case "search-manifest":
    case "search-shard":
    case "search-texts":
    case "note-names":
    case "notes-json":
    case "notes-schema":
    case "feed":
    case "json-feed":
    case "sitemap":
    case "web-manifest":
    case "robots":
      return [];
    default:
      return assertNever(page);
  }
}

/** A long list has many pages; its notes are examined for the first only. */
function firstSheet(
  { permalink, position }: Pick<HomePage, "permalink" | "position">,
  notesOf: () => readonly PublishedNote[],
): readonly SitemapEntry[] {
  return position.number === 1 ? [{ permalink, lastModified: lastChange(notesOf()) }] : [];
}

function newestNotes(passages: readonly MarkedPassage[]): readonly PublishedNote[] {
  return passages.slice(0, 1).map(({ note }) => note);
}
