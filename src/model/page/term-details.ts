import type { AskedQuestion, Companion, MarkedPassage } from "../library.ts";

/** A month of a year. */
export interface YearMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** How much was written in a month. */
export interface MonthCount extends YearMonth {
  readonly notes: number;
  /** How many months after the first of the timeline. */
  readonly position: number;
}

/** When the notes of a term were written. */
export interface Timeline {
  readonly first: YearMonth;
  /** The month of the site's newest note. */
  readonly last: YearMonth;
  /** Months from the first to the last, a year at least. */
  readonly length: number;
  /** Those with a note, oldest first. */
  readonly months: readonly MonthCount[];
}

/** The first of many, with the number of all. */
export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  readonly count: number;
}

/** What the notes under one term say together. */
export interface TermDetails {
  /** Null while all notes are of one month. */
  readonly timeline: Timeline | null;
  /** The most telling first. */
  readonly companions: readonly Companion[];
  /** Those that have waited longest. */
  readonly openQuestions: FirstOf<AskedQuestion>;
  /** The newest. */
  readonly passages: FirstOf<MarkedPassage>;
}
