import type { Permalink } from "./addresses.ts";
import type {
  ArchiveMonth,
  ArchiveYear,
  AskedQuestion,
  KeywordTrend,
  MarkedPassage,
  Pen,
  PublishedNote,
  Publisher,
  Taxonomy,
  Term,
} from "./library.ts";
import type { PageAt, PageOfList } from "./page-at.ts";
import type { Statistics } from "./statistics.ts";
import type { FirstOf, TermDetails } from "./term-details.ts";
import type { YearCalendar } from "./year-calendar.ts";

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
