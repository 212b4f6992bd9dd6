import type { Permalink } from "../address/addresses.ts";
import type { StudyDate } from "../date/study-date.ts";
import type {
  AskedQuestion,
  GlossaryWord,
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

/** A term and the number of its notes. */
export interface CountedTerm extends TermLink {
  readonly noteCount: number;
}

export interface TaxonomyPage extends PageAt<"taxonomy"> {
  readonly taxonomy: TaxonomyKind;
  readonly termCount: number;
  /** `YYYY-MM-DD`: the last change among the terms' newest notes; null if there are none. */
  readonly changed: string | null;
  /** The most used, most notes first; only on the first page. */
  readonly mostUsed: readonly CountedTerm[];
  /** This page's share of all terms, in index order. */
  readonly groups: readonly InitialGroup<CountedTerm>[];
  /** Where each group of the whole index starts. */
  readonly jumps: readonly InitialJump[];
  readonly position: PageOfList;
}

/** What has the same first letter. */
export interface InitialGroup<Item> {
  readonly initial: string;
  readonly items: readonly Item[];
}

export interface InitialJump {
  readonly initial: string;
  readonly permalink: Permalink;
}

/** What every page of a term shows about it. */
export interface TermHead extends CountedTerm {
  readonly kind: TaxonomyKind;
  /** The days of its oldest and newest notes; null without notes. */
  readonly days: { readonly oldest: StudyDate; readonly newest: StudyDate } | null;
}

export interface TermPage extends PageAt<"term"> {
  readonly term: TermHead;
  readonly notes: readonly ListedNote[];
  readonly position: PageOfList;
  /** Only on the first page. */
  readonly details: TermDetails | null;
  /** Null for a term with too few notes for feeds. */
  readonly feeds: FeedPermalinks | null;
}

/** The addresses of a list's feeds. */
export interface FeedPermalinks {
  readonly atom: Permalink;
  readonly json: Permalink;
}

export interface QuestionsPage extends PageAt<"questions"> {
  /** This page's share of the open questions, oldest first. */
  readonly open: readonly AskedQuestion[];
  readonly openCount: number;
  /** The newest answered ones; only on the first page. */
  readonly answered: FirstOf<AskedQuestion>;
  /** The terms with the most open questions. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

export interface AnsweredQuestionsPage extends PageAt<"answered-questions"> {
  readonly answered: readonly AskedQuestion[];
  readonly answeredCount: number;
  /** The terms with the most answered questions. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

/** What every page of a pen shows about it. */
export interface PenHead extends Omit<Pen, "passages"> {
  readonly passageCount: number;
}

/** A pen with its newest passages. */
export interface NewestOfPen extends PenHead {
  readonly newest: readonly MarkedPassage[];
}

export interface HighlightsPage extends PageAt<"highlights"> {
  readonly pens: readonly NewestOfPen[];
  /** The terms with the most highlights. */
  readonly words: WordTally;
}

export interface PenPage extends PageAt<"pen"> {
  readonly pen: PenHead;
  readonly passages: readonly MarkedPassage[];
  /** The site's pens, including this one. */
  readonly allPens: readonly PenHead[];
  /** The terms with the most highlights by this pen. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

/** What every page of a newspaper shows about it. */
export interface PublisherHead extends Omit<Publisher, "notes"> {
  readonly noteCount: number;
  readonly newest: StudyDate | null;
}

export interface SourcesPage extends PageAt<"sources"> {
  readonly publishers: readonly PublisherHead[];
  /** The number of listed notes that name no newspaper. */
  readonly withoutPublisher: number;
  /** `YYYY-MM-DD`: the last change to a newspaper's newest note; null if there is none. */
  readonly changed: string | null;
  /** The subjects read about in the newspapers. */
  readonly words: WordTally;
}

export interface PublisherPage extends PageAt<"publisher"> {
  readonly publisher: PublisherHead;
  readonly notes: readonly PublishedNote[];
  /** The subjects read about in this newspaper. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

export interface GlossaryPage extends PageAt<"glossary"> {
  readonly wordCount: number;
  /** `YYYY-MM-DD`: the last change to a note that explains a word. */
  readonly changed: string | null;
  /** This page's share of all words, in index order. */
  readonly groups: readonly InitialGroup<GlossaryWord>[];
  /** Where each group of the whole glossary starts. */
  readonly jumps: readonly InitialJump[];
  /** The subjects of the notes that explain the most words. */
  readonly words: WordTally;
  readonly position: PageOfList;
}

export interface StatisticsPage extends PageAt<"statistics"> {
  /** Null without notes. */
  readonly statistics: Statistics | null;
  readonly keywordCount: number;
  readonly questionCount: number;
  /** Keywords used more, and less, than before; strongest change first. */
  readonly rising: readonly KeywordTrend[];
  readonly falling: readonly KeywordTrend[];
}
