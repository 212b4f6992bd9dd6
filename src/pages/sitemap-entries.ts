import type { PublishedNote } from "../model/library.ts";
import type { Page, SitemapEntry } from "../model/page.ts";

/** What the sitemap protocol allows in one file. */
const mostEntries = 50_000;

/**
 * The pages a search engine should know, in the order planned. Left out: what is no page to read, notes in no list, and
 * the further pages of long lists. Terms come last and most used first, so a site over the limit loses its rarest terms.
 */
export function sitemapEntries(pages: readonly Page[]): readonly SitemapEntry[] {
  return pages.flatMap(entryOf).slice(0, mostEntries);
}

function entryOf(page: Page): readonly SitemapEntry[] {
  const { permalink } = page;
  switch (page.kind) {
    case "home":
      return page.position.number === 1 ? [{ permalink, lastModified: newestDay(page.notes) }] : [];
    case "term":
      return page.position.number === 1 ? [{ permalink, lastModified: newestDay(page.notes) }] : [];
    case "note":
      return page.note.note.frontMatter.unlisted ? [] : [{ permalink, lastModified: changedOn(page.note) }];
    case "archive-month":
      return [{ permalink, lastModified: newestDay(page.month.notes) }];
    case "archive-year":
      return [{ permalink, lastModified: newestDay(page.year.months.flatMap(({ notes }) => notes)) }];
    case "archive":
      return [
        {
          permalink,
          lastModified: newestDay(page.years.flatMap(({ months }) => months.flatMap(({ notes }) => notes))),
        },
      ];
    case "questions":
      return [
        { permalink, lastModified: newestDay(page.questions.map(({ askedIn, answeredIn }) => answeredIn ?? askedIn)) },
      ];
    case "taxonomy":
      return [{ permalink, lastModified: newestDay(page.taxonomy.terms.flatMap(({ notes }) => notes.slice(0, 1))) }];
    default:
      return [];
  }
}

function changedOn({ note }: PublishedNote): string {
  const modified = note.frontMatter.lastModified?.value.day;
  return modified !== undefined && modified > note.date.value ? modified : note.date.value;
}

function newestDay(notes: readonly PublishedNote[]): string | null {
  return notes.reduce<string | null>((newest, note) => {
    const day = changedOn(note);
    return newest === null || day > newest ? day : newest;
  }, null);
}
