import type { OutputPath, Permalink } from "./addresses.ts";
import type {
  ArchiveMonth,
  ArchiveYear,
  AskedQuestion,
  Neighbours,
  PublishedNote,
  Taxonomy,
  TaxonomyKind,
  Term,
} from "./library.ts";

interface PageAt<Kind extends string> {
  readonly kind: Kind;
  readonly permalink: Permalink;
  readonly output: OutputPath;
}

/** One page of a long list: `number` counts from 1. */
export interface PageOfList {
  readonly number: number;
  readonly count: number;
  readonly previous: Permalink | null;
  readonly next: Permalink | null;
}

export interface HomePage extends PageAt<"home"> {
  readonly notes: readonly PublishedNote[];
  readonly position: PageOfList;
}

export interface NotePage extends PageAt<"note"> {
  readonly note: PublishedNote;
  readonly terms: Readonly<Record<TaxonomyKind, readonly Term[]>>;
  /** The note's questions, in the order asked. */
  readonly questions: readonly AskedQuestion[];
  readonly neighbours: Neighbours;
}

export interface TaxonomyPage extends PageAt<"taxonomy"> {
  readonly taxonomy: Taxonomy;
}

export interface TermPage extends PageAt<"term"> {
  readonly term: Term;
  readonly notes: readonly PublishedNote[];
  readonly position: PageOfList;
}

export interface ArchivePage extends PageAt<"archive"> {
  readonly years: readonly ArchiveYear[];
}

export interface ArchiveYearPage extends PageAt<"archive-year"> {
  readonly year: ArchiveYear;
}

export interface ArchiveMonthPage extends PageAt<"archive-month"> {
  readonly month: ArchiveMonth;
}

export interface QuestionsPage extends PageAt<"questions"> {
  readonly questions: readonly AskedQuestion[];
}

export interface NotFoundPage extends PageAt<"not-found"> {}

export interface FeedPage extends PageAt<"feed"> {
  readonly notes: readonly PublishedNote[];
}

export interface SitemapPage extends PageAt<"sitemap"> {
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly permalink: Permalink;
  /** `YYYY-MM-DD` of the newest note on the page; null when it has none. */
  readonly lastModified: string | null;
}

export interface RobotsPage extends PageAt<"robots"> {}

export interface NotesJsonPage extends PageAt<"notes-json"> {
  readonly notes: readonly PublishedNote[];
}

export interface NotesSchemaPage extends PageAt<"notes-schema"> {}

/** Everything that becomes one file of the site. */
export type Page =
  | HomePage
  | NotePage
  | TaxonomyPage
  | TermPage
  | ArchivePage
  | ArchiveYearPage
  | ArchiveMonthPage
  | QuestionsPage
  | NotFoundPage
  | FeedPage
  | SitemapPage
  | RobotsPage
  | NotesJsonPage
  | NotesSchemaPage;

export type PageKind = Page["kind"];
