import type { Permalink } from "../address/addresses.ts";
import type { StudyDate } from "../date/study-date.ts";
import type { YearCalendar } from "../date/year-calendar.ts";
import type {
  ArchiveMonth,
  ArchiveYear,
  AskedQuestion,
  KeywordTrend,
  ListedNote,
  MarkedPassage,
  Pen,
  PublishedNote,
  Publisher,
  TaxonomyKind,
  TermLink,
} from "../library.ts";
import type { Statistics } from "../statistics.ts";
import type { PageAt, PageOfList } from "./page-at.ts";
import type { FirstOf, TermDetails } from "./term-details.ts";
import type { WordTally } from "./word-tally.ts";

/** A word with the number of its notes. */
export interface CountedTerm extends TermLink {
  readonly noteCount: number;
}

export interface TaxonomyPage extends PageAt<"taxonomy"> {
  readonly taxonomy: TaxonomyKind;
  readonly termCount: number;
  /** `YYYY-MM-DD` of the last change to a newest note of a term; null when there is none. */
  readonly changed: string | null;
  /** The most used, most notes first; on the first page alone. */
  readonly mostUsed: readonly CountedTerm[];
  /** The page's share of all terms, in the order of an index. */
  readonly groups: readonly InitialGroup[];
  /** Where each group of the whole index begins. */
  readonly jumps: readonly InitialJump[];
  readonly position: PageOfList;
}

/** Terms with the same first letter. */
export interface InitialGroup {
  readonly initial: string;
  readonly terms: readonly CountedTerm[];
}

export interface InitialJump {
  readonly initial: string;
  readonly permalink: Permalink;
}

/** What every page of a term says of it. */
export interface TermHead extends CountedTerm {
  readonly kind: TaxonomyKind;
  /** Of its oldest and of its newest note; null without notes. */
  readonly days: { readonly oldest: StudyDate; readonly newest: StudyDate } | null;
}

export interface TermPage extends PageAt<"term"> {
  readonly term: TermHead;
  readonly notes: readonly ListedNote[];
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
  readonly noteCount: number;
  readonly years: readonly YearOfStudy[];
  readonly words: WordTally;
}

/** A year with the number of its notes. */
export interface CountedYear {
  readonly year: number;
  readonly permalink: Permalink;
  readonly noteCount: number;
}

/** A month with the number of its notes. */
export interface CountedMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly permalink: Permalink;
  readonly noteCount: number;
}

/** A year with all of its days. */
export interface YearOfStudy {
  readonly year: ArchiveYear;
  readonly calendar: YearCalendar;
}

export interface ArchiveYearPage extends PageAt<"archive-year">, YearOfStudy {
  /** Newest first, this one among them. */
  readonly allYears: readonly CountedYear[];
  readonly words: WordTally;
}

export interface ArchiveMonthPage extends PageAt<"archive-month"> {
  readonly month: ArchiveMonth;
  /** Newest first, this one among them. */
  readonly monthsOfYear: readonly CountedMonth[];
  readonly notes: readonly ListedNote[];
  readonly words: WordTally;
}

export interface QuestionsPage extends PageAt<"questions"> {
  /** The page's share of the open questions, oldest first. */
  readonly open: readonly AskedQuestion[];
  readonly openCount: number;
  /** The newest answered ones; on the first page alone. */
  readonly answered: FirstOf<AskedQuestion>;
  /** Under which words most is open. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

export interface AnsweredQuestionsPage extends PageAt<"answered-questions"> {
  readonly answered: readonly AskedQuestion[];
  readonly answeredCount: number;
  /** Under which words most was answered. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

/** What every page of a pen says of it. */
export interface PenHead extends Omit<Pen, "passages"> {
  readonly passageCount: number;
}

/** A pen with the newest of what it marked. */
export interface NewestOfPen extends PenHead {
  readonly newest: readonly MarkedPassage[];
}

export interface HighlightsPage extends PageAt<"highlights"> {
  readonly pens: readonly NewestOfPen[];
  /** Under which words most is marked. */
  readonly words: WordTally;
}

export interface PenPage extends PageAt<"pen"> {
  readonly pen: PenHead;
  readonly passages: readonly MarkedPassage[];
  /** The site's pens, this one among them. */
  readonly allPens: readonly PenHead[];
  /** Under which words most is marked with this one. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

/** What every page of a newspaper says of it. */
export interface PublisherHead extends Omit<Publisher, "notes"> {
  readonly noteCount: number;
  readonly newest: StudyDate | null;
}

export interface SourcesPage extends PageAt<"sources"> {
  readonly publishers: readonly PublisherHead[];
  /** Listed notes that tell of no newspaper. */
  readonly withoutPublisher: number;
  /** `YYYY-MM-DD` of the last change to the newest note of a newspaper; null when there is none. */
  readonly changed: string | null;
  /** What the newspapers were read about. */
  readonly words: WordTally;
}

export interface PublisherPage extends PageAt<"publisher"> {
  readonly publisher: PublisherHead;
  readonly notes: readonly PublishedNote[];
  /** What the newspaper was read about. */
  readonly words: WordTally;
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
