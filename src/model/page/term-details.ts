import type { AskedQuestion, Companion, MarkedPassage, Meaning } from "../library.ts";

/** A month of a year. */
export interface YearMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The number of notes in a month. */
export interface MonthCount extends YearMonth {
  readonly notes: number;
  /** Months since the start of the timeline. */
  readonly position: number;
}

/** When a term's notes were written. */
export interface Timeline {
  readonly first: YearMonth;
  /** The month of the site's newest note. */
  readonly last: YearMonth;
  /** The number of months from first to last, at least twelve. */
  readonly length: number;
  /** Months with a note, oldest first. */
  readonly months: readonly MonthCount[];
}

/** The first few of many, and the total. */
export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  readonly count: number;
}

/** The first few of many, and those that unfold below them. */
export interface FirstAndRest<Item> extends FirstOf<Item> {
  /** All others; empty if they are too many for a page. */
  readonly rest: readonly Item[];
}

/** What one term's notes say together. */
export interface TermDetails {
  /** Null if all notes are from one month. */
  readonly timeline: Timeline | null;
  /** What its name means; those of the newest notes first. */
  readonly meanings: FirstAndRest<Meaning>;
  /** Most telling first. */
  readonly companions: readonly Companion[];
  /** Those waiting longest. */
  readonly openQuestions: FirstAndRest<AskedQuestion>;
  /** The newest. */
  readonly passages: FirstAndRest<MarkedPassage>;
}
