import type { Permalink } from "./addresses.ts";
import type {
  AnsweredQuestionsPage,
  ArchiveMonthPage,
  ArchivePage,
  ArchiveYearPage,
  HighlightsPage,
  PenPage,
  PublisherPage,
  QuestionsPage,
  SourcesPage,
  StatisticsPage,
  TaxonomyPage,
  TermPage,
} from "./index-page.ts";
import type { AskedQuestion, Neighbours, NoteAddress, PublishedNote, TaxonomyKind, Term } from "./library.ts";
import type { PageAt, PageOfList } from "./page-at.ts";
import type { Place } from "./place.ts";
import type { SearchDocument, SearchManifest, ShardedIndex } from "./search/search-files.ts";

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
  /** What the names in the note's text (`[[name]]`), and in others', lead to. */
  readonly named: ReadonlyMap<string, NoteAddress>;
  /** The notes that link to this one, newest first. */
  readonly backlinks: readonly PublishedNote[];
  /** The notes to read along with this one, the nearest first. */
  readonly related: readonly PublishedNote[];
}

export interface NotFoundPage extends PageAt<"not-found"> {
  /** Where its script finds the notes to suggest. */
  readonly noteNames: Permalink;
}

/** Every listed note's address, title and day, small enough to be fetched by a reader who is lost. */
export interface NoteNamesPage extends PageAt<"note-names"> {
  readonly notes: readonly PublishedNote[];
}

export interface FeedPage extends PageAt<"feed"> {
  readonly notes: readonly PublishedNote[];
  /** What the notes have in common; null for the feed of the whole site. */
  readonly term: Term | null;
}

export interface JsonFeedPage extends PageAt<"json-feed"> {
  readonly notes: readonly PublishedNote[];
  /** What the notes have in common; null for the feed of the whole site. */
  readonly term: Term | null;
}

export interface SitemapPage extends PageAt<"sitemap"> {
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly permalink: Permalink;
  /** `YYYY-MM-DD` of the newest note on the page; null when it has none. */
  readonly lastModified: string | null;
}

/** An address that a note had before, which leads on to where the note is. */
export interface RedirectPage extends PageAt<"redirect"> {
  readonly to: PublishedNote;
  /** Where the note writes the old address; null when it is remembered from when it was published. */
  readonly place: Place | null;
}

/** The same page once more, where a link finds it that spells Hangul letter by letter (NFD), as the note's file name does. */
export interface CopyPage extends PageAt<"copy"> {
  readonly page: NotePage | RedirectPage;
}

export interface WebManifestPage extends PageAt<"web-manifest"> {}

export interface RobotsPage extends PageAt<"robots"> {}

export interface NotesJsonPage extends PageAt<"notes-json"> {
  readonly notes: readonly PublishedNote[];
}

export interface NotesSchemaPage extends PageAt<"notes-schema"> {}

/** Where readers search; the filters it offers are those that some note answers. */
export interface SearchPage extends PageAt<"search"> {
  readonly manifest: Permalink;
  readonly tags: readonly Term[];
  /** Newest first. */
  readonly years: readonly number[];
  /** Folded names or codes of pens, the most used first. */
  readonly colors: readonly string[];
}

export interface SearchManifestPage extends PageAt<"search-manifest"> {
  readonly manifest: SearchManifest;
}

/** One shard of the search's index. */
export interface SearchShardPage extends PageAt<"search-shard"> {
  readonly number: number;
  readonly index: ShardedIndex;
}

/** Some notes' texts, in which search finds its excerpts. */
export interface SearchTextsPage extends PageAt<"search-texts"> {
  readonly documents: readonly SearchDocument[];
}

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
  | AnsweredQuestionsPage
  | HighlightsPage
  | PenPage
  | SourcesPage
  | PublisherPage
  | StatisticsPage
  | NotFoundPage
  | NoteNamesPage
  | FeedPage
  | JsonFeedPage
  | SitemapPage
  | RedirectPage
  | CopyPage
  | WebManifestPage
  | RobotsPage
  | NotesJsonPage
  | NotesSchemaPage
  | SearchPage
  | SearchManifestPage
  | SearchShardPage
  | SearchTextsPage;

export type PageKind = Page["kind"];
