import type { StudyDate } from "../date/study-date.ts";
import type { TaxonomyKind } from "../library.ts";
import type { CalloutName } from "../note/callout.ts";
import type { IndexWords } from "./index-words.ts";

/** Every word of the site itself; a key missing in one language does not compile. */
export interface Words {
  readonly navigation: NavigationWords;
  readonly dates: DateWords;
  readonly counts: CountWords;
  /** Days with notes, as a blog of their kind calls them. */
  readonly days: Readonly<Record<DayKind, DayWords>>;
  readonly note: NoteWords;
  readonly questions: QuestionWords;
  readonly lists: ListWords;
  readonly indexes: IndexWords;
  readonly notFound: NotFoundWords;
  /** Before a link to a page's new address. */
  readonly moved: string;
  readonly theme: ThemeWords;
  readonly comments: CommentWords;
  /** The default title of each callout. */
  readonly callouts: Readonly<Record<CalloutName, string>>;
  /** The names of folded colours; an unnamed colour is shown by its code. */
  readonly colors: Readonly<Record<string, string>>;
}

/** Whether a site's days are of study, or of writing: a blog that keeps no study notes does not speak of study. */
export type DayKind = "studied" | "written";

export interface DayWords {
  readonly title: string;
  readonly counted: (days: number) => string;
}

export interface NavigationWords {
  readonly skipToContent: string;
  readonly main: string;
  readonly home: string;
  readonly taxonomies: Readonly<Record<TaxonomyKind, string>>;
  readonly questions: string;
  readonly archive: string;
  readonly search: string;
  readonly whereYouAre: string;
  readonly footer: string;
  readonly toTop: string;
  readonly feed: string;
  /** For readers who open the feed file itself. */
  readonly aboutFeed: string;
  readonly jsonFeed: string;
  readonly data: string;
  readonly pages: string;
  readonly newerPage: string;
  readonly olderPage: string;
  readonly pageOf: (number: number, count: number) => string;
}

export interface DateWords {
  /** 2021년 12월 15일 수요일 */
  readonly long: (date: StudyDate) => string;
  /** 2021.12.15 수 */
  readonly short: (date: StudyDate) => string;
  /** 2021.12.15 */
  readonly numeric: (date: StudyDate) => string;
  /** 2021.12.15 고침 */
  readonly changed: (date: StudyDate) => string;
  /** 12.15 수: where the month is already given. */
  readonly day: (date: StudyDate) => string;
  readonly year: (year: number) => string;
  readonly month: (month: number) => string;
  /** Short enough for a row of all twelve. */
  readonly shortMonth: (month: number) => string;
  readonly yearAndMonth: (year: number, month: number) => string;
  /** A range of days; one day if both are the same. */
  readonly range: (first: StudyDate, last: StudyDate) => string;
}

export interface CountWords {
  readonly issue: (notes: number) => string;
  /** The same, where the list states that it counts notes. */
  readonly copies: (notes: number) => string;
  readonly notes: (notes: number) => string;
  readonly readingMinutes: (minutes: number) => string;
  readonly streak: (days: number) => string;
  readonly terms: (terms: number) => string;
  readonly questions: (questions: number) => string;
  /** Shows the hidden notes of a list. */
  readonly moreNotes: (notes: number) => string;
  /** Shows the hidden words of a note. */
  readonly more: (kind: TaxonomyKind, words: number) => string;
}

export interface NoteWords {
  readonly summary: string;
  readonly keywords: string;
  readonly tags: string;
  readonly categories: string;
  readonly source: string;
  readonly reporter: (name: string) => string;
  readonly original: string;
  readonly legend: string;
  readonly highlightsOnly: string;
  /** Covers highlights so that a student can try to recall them. */
  readonly coverHighlights: string;
  readonly coverHelp: string;
  /** In place of a missing picture; `shown` is its description. */
  readonly missingPicture: (shown: string) => string;
  /** Accessible names for sideways scrolling regions without a name. */
  readonly code: string;
  readonly formula: string;
  readonly table: string;
  readonly contents: string;
  readonly highlights: string;
  readonly noHighlights: string;
  readonly terms: string;
  readonly reflection: string;
  readonly otherNotes: string;
  /** Copies the note's address. */
  readonly share: string;
  readonly backlinks: string;
  readonly related: string;
  readonly newer: string;
  readonly older: string;
}

export interface QuestionWords {
  readonly title: string;
  readonly open: string;
  readonly answered: string;
  readonly answer: string;
  readonly answeredIn: string;
  /** Shows the hidden questions of a note. */
  readonly more: (questions: number) => string;
  /** How long a question has waited, counting the day it was asked. */
  readonly waiting: (days: number) => string;
  readonly stillOpen: string;
  readonly oldestOf: (shown: number, count: number) => string;
  readonly none: string;
  readonly noneOpen: string;
}

export interface ListWords {
  /** Beside a note that its author pinned to the top of the front page. */
  readonly pinned: string;
  readonly earlier: string;
  readonly empty: string;
  readonly taxonomyEmpty: Readonly<Record<TaxonomyKind, string>>;
  readonly termKind: Readonly<Record<TaxonomyKind, string>>;
  readonly describeTerm: (name: string, notes: number) => string;
  readonly calendarOf: (weeks: number, days: number) => string;
  /** `days` is their number in words. */
  readonly calendarLabel: (weeks: number, days: string, streak: number) => string;
}

export interface CommentWords {
  readonly title: string;
  readonly notice: string;
  /** What the button does; said only where scripts run. */
  readonly button: string;
  readonly elsewhere: string;
  readonly show: string;
}

export interface ThemeWords {
  /** The button that is pressed while a page is dark. */
  readonly dark: string;
}

export interface NotFoundWords {
  readonly title: string;
  readonly sorry: string;
  readonly toHome: string;
  readonly toArchive: string;
  /** Above notes whose addresses resemble the requested one. */
  readonly nearest: string;
  readonly newest: string;
}
