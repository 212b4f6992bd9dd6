import type { TaxonomyKind } from "../library.ts";
import type { Permalink } from "./addresses.ts";
import { permalinkOf } from "./permalink.ts";

/** The fixed places of every site's pages and files. Addresses are decided here and nowhere else. */
export const sitePlaces = {
  home: permalinkOf("/"),
  tags: permalinkOf("/tags/"),
  categories: permalinkOf("/categories/"),
  keywords: permalinkOf("/keywords/"),
  questions: permalinkOf("/questions/"),
  /** All answered questions, if there are too many to show below the open ones. */
  answeredQuestions: permalinkOf("/questions/answered/"),
  highlights: permalinkOf("/highlights/"),
  sources: permalinkOf("/sources/"),
  /** Not `/glossary/`, where many blogs have a page of their own. */
  glossary: permalinkOf("/definitions/"),
  archive: permalinkOf("/archive/"),
  statistics: permalinkOf("/statistics/"),
  search: permalinkOf("/search/"),
  notFound: permalinkOf("/404.html"),
  feed: permalinkOf("/feed.xml"),
  jsonFeed: permalinkOf("/feed.json"),
  sitemap: permalinkOf("/sitemap.xml"),
  robots: permalinkOf("/robots.txt"),
  webManifest: permalinkOf("/manifest.webmanifest"),
  notesJson: permalinkOf("/notes.json"),
  notesSchema: permalinkOf("/notes.schema.json"),
  noteNames: permalinkOf("/note-names.json"),
} as const satisfies Readonly<Record<string, Permalink>>;

/** A year of the archive: `/archive/2021/`. */
export function archiveYearPlace(year: number): Permalink {
  return permalinkOf(`${sitePlaces.archive}${digits(year, 4)}/`);
}

/** A month of the archive, from 1: `/archive/2021/12/`. */
export function archiveMonthPlace(year: number, month: number): Permalink {
  return permalinkOf(`${archiveYearPlace(year)}${digits(month, 2)}/`);
}

/** The page of a tag, a category or a keyword: `/tags/ai/`. */
export function termPlace(kind: TaxonomyKind, slug: string): Permalink {
  return permalinkOf(`${sitePlaces[kind]}${slug}/`);
}

/** The page of a pen's passages: `/highlights/red/`. */
export function penPlace(slug: string): Permalink {
  return permalinkOf(`${sitePlaces.highlights}${slug}/`);
}

/** The file by which search engines know that an announcement is the site's own. */
export function indexNowPlace(key: string): Permalink {
  return permalinkOf(`/${key}.txt`);
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
