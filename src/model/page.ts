import type { OutputPath, Permalink } from "./addresses.ts";
import type {
  ArchiveMonth,
  ArchiveYear,
  AskedQuestion,
  KeywordTrend,
  MarkedPassage,
  Neighbours,
  NoteAddress,
  Pen,
  PublishedNote,
  Publisher,
  Taxonomy,
  TaxonomyKind,
  Term,
} from "./library.ts";
import type { Place } from "./place.ts";
import type { SearchDocument, SearchManifest, ShardedIndex } from "./search/search-files.ts";
import type { Statistics } from "./statistics.ts";
import type { FirstOf, TermDetails } from "./term-details.ts";
import type { YearCalendar } from "./year-calendar.ts";

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
  /** What the names in the note's text (`[[name]]`), and in others', lead to. */
  readonly named: ReadonlyMap<string, NoteAddress>;
  /** The notes that link to this one, newest first. */
  readonly backlinks: readonly PublishedNote[];
  /** The notes to read along with this one, the nearest first. */
  readonly related: readonly PublishedNote[];
}

export interface TaxonomyPage extends PageAt<"taxonomy"> {
  readonly taxonomy: Taxonomy;
  /** The most used, most notes first; on the first page alone. */
  readonly mostUsed: readonly Term[];
  /** The page's share of all terms, in the order of an index. */
  readonly groups: readonly InitialGroup[];
  /** Where each group of the whole index begins. */
  readonly jumps: readonly InitialJump[];
  readonly position: PageOfList;
}

/** Terms with the same first letter. */
export interface InitialGroup {
  readonly initial: string;
  readonly terms: readonly Term[];
}

export interface InitialJump {
  readonly initial: string;
  readonly permalink: Permalink;
}

export interface TermPage extends PageAt<"term"> {
  readonly term: Term;
  readonly notes: readonly PublishedNote[];
  readonly position: PageOfList;
  /** On the first page alone. */
  readonly details: TermDetails | null;
  /** Null for a term too small to have feeds. */
  readonly feeds: FeedPermalinks | null;
}

/** Where the feeds of one list are. */
export interface FeedPermalinks {
  readonly atom: Permalink;
  readonly json: Permalink;
}

export interface ArchivePage extends PageAt<"archive"> {
  readonly years: readonly YearOfStudy[];
}

/** A year with all of its days. */
export interface YearOfStudy {
  readonly year: ArchiveYear;
  readonly calendar: YearCalendar;
}

export interface ArchiveYearPage extends PageAt<"archive-year">, YearOfStudy {}

export interface ArchiveMonthPage extends PageAt<"archive-month"> {
  readonly month: ArchiveMonth;
}

export interface QuestionsPage extends PageAt<"questions"> {
  /** The page's share of the open questions, oldest first. */
  readonly open: readonly AskedQuestion[];
  readonly openCount: number;
  /** The newest answered ones; on the first page alone. */
  readonly answered: FirstOf<AskedQuestion>;
  readonly position: PageOfList;
}

export interface AnsweredQuestionsPage extends PageAt<"answered-questions"> {
  readonly answered: readonly AskedQuestion[];
  readonly answeredCount: number;
  readonly position: PageOfList;
}

export interface HighlightsPage extends PageAt<"highlights"> {
  readonly pens: readonly Pen[];
  /** The keywords with most marked passages in their notes. */
  readonly keywords: readonly MarkedTerm[];
}

/** A keyword with the number of marked passages in its notes. */
export interface MarkedTerm {
  readonly term: Term;
  readonly passages: number;
}

export interface PenPage extends PageAt<"pen"> {
  readonly pen: Pen;
  readonly passages: readonly MarkedPassage[];
  readonly position: PageOfList;
}

export interface SourcesPage extends PageAt<"sources"> {
  readonly publishers: readonly Publisher[];
}

export interface PublisherPage extends PageAt<"publisher"> {
  readonly publisher: Publisher;
  readonly notes: readonly PublishedNote[];
  readonly position: PageOfList;
}

export interface StatisticsPage extends PageAt<"statistics"> {
  /** Null before the first note. */
  readonly statistics: Statistics | null;
  readonly keywordCount: number;
  readonly questionCount: number;
  /** The keywords that came up more, and less, than before: the strongest change first. */
  readonly rising: readonly KeywordTrend[];
  readonly falling: readonly KeywordTrend[];
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
export interface NoteCopyPage extends PageAt<"note-copy"> {
  readonly page: NotePage;
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
  | NoteCopyPage
  | WebManifestPage
  | RobotsPage
  | NotesJsonPage
  | NotesSchemaPage
  | SearchPage
  | SearchManifestPage
  | SearchShardPage
  | SearchTextsPage;

export type PageKind = Page["kind"];
