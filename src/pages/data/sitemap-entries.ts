import { assertNever } from "../../model/assert-never.ts";
import type { MarkedPassage, PublishedNote } from "../../model/library.ts";
import { changedOn } from "../../model/note/changed-on.ts";
import type { Page, SitemapEntry } from "../../model/page/page.ts";
import { lastChange } from "../lists/last-change.ts";

/** The sitemap protocol's limit per file. */
const mostEntries = 50_000;

/**
 * The pages a search engine should know, in planning order. Omits anything that is not a page to read, unlisted notes,
 * empty indexes and further pages of lists. Terms come last, most used first, so that a site over the limit loses its
 * rarest terms.
 */
export function sitemapEntries(pages: readonly Page[]): readonly SitemapEntry[] {
  return pages
    .filter(isReadingPage)
    .filter((page) => !(isUnlisted(page) || isEmptyIndex(page) || isFurtherPage(page)))
    .map((page) => ({ permalink: page.permalink, lastModified: lastModified(page) }))
    .slice(0, mostEntries);
}

/** Files for programs, and pages that only help to find others. */
const otherKinds = [
  "answered-questions",
  "not-found",
  "redirect",
  "copy",
  "search",
  "search-manifest",
  "search-shard",
  "search-texts",
  "note-names",
  "notes-json",
  "notes-schema",
  "feed",
  "json-feed",
  "sitemap",
  "web-manifest",
  "robots",
] as const satisfies readonly Page["kind"][];

type ReadingPage = Exclude<Page, { readonly kind: (typeof otherKinds)[number] }>;

function isReadingPage(page: Page): page is ReadingPage {
  return !otherKinds.some((kind) => kind === page.kind);
}

function isUnlisted(page: ReadingPage): boolean {
  return page.kind === "note" && page.note.note.frontMatter.unlisted;
}

/** An index that only says it is still empty. */
function isEmptyIndex(page: ReadingPage): boolean {
  switch (page.kind) {
    case "taxonomy":
      return page.termCount === 0;
    case "questions":
      return page.openCount + page.answered.count === 0;
    case "highlights":
      return page.pens.length === 0;
    case "sources":
      return page.publishers.length === 0;
    case "glossary":
      return page.wordCount === 0;
    default:
      return false;
  }
}

/** A long list has many pages, of which the first is enough. */
function isFurtherPage(page: ReadingPage): boolean {
  return "position" in page && page.position.number > 1;
}

function lastModified(page: ReadingPage): SitemapEntry["lastModified"] {
  switch (page.kind) {
    case "home":
    case "term":
    case "publisher":
      return lastChange(page.notes);
    case "note":
      return changedOn(page.note.note);
    case "archive-month":
      return lastChange(page.month.notes);
    case "archive-year":
      return lastChange(page.year.months.flatMap(({ notes }) => notes));
    case "questions":
      return lastChange([...page.open, ...page.answered.shown].map(({ askedIn, answeredIn }) => answeredIn ?? askedIn));
    case "archive":
    case "taxonomy":
    case "sources":
    case "glossary":
      return page.changed;
    case "highlights":
      return lastChange(page.pens.flatMap(({ newest }) => newestNotes(newest)));
    case "pen":
      return lastChange(newestNotes(page.passages));
    case "statistics":
      return page.statistics?.currentStreak.last ?? null;
    default:
      return assertNever(page);
  }
}

function newestNotes(passages: readonly MarkedPassage[]): readonly PublishedNote[] {
  return passages.slice(0, 1).map(({ note }) => note);
}
