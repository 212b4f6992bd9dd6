import type { AskedQuestion, Companion, MarkedPassage } from "./library.ts";

/** How much was written in a month; months without a note count too. */
export interface MonthCount {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly notes: number;
}

/** The first of many, with the number of all. */
export interface FirstOf<Item> {
  readonly shown: readonly Item[];
  readonly count: number;
}

/** What the notes under one term say together. */
export interface TermDetails {
  /** Without a gap, oldest first, a year at least, up to the month of the site's newest note. */
  readonly months: readonly MonthCount[];
  /** The most telling first. */
  readonly companions: readonly Companion[];
  /** Those that have waited longest. */
  readonly openQuestions: FirstOf<AskedQuestion>;
  /** The newest. */
  readonly passages: FirstOf<MarkedPassage>;
}
