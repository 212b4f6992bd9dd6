import type { StudyCalendar } from "../date/study-calendar.ts";
import type { AskedQuestion, TermLink } from "../library.ts";
import type { CountedMonth } from "./archive-page.ts";
import type { FiledUnder } from "./filed-under.ts";
import type { FirstOf } from "./term-details.ts";

/** A month among those of other years. */
export interface MonthOfYear extends CountedMonth {
  readonly year: number;
}

/** What is shown beside the first notes. */
export interface FrontPage {
  /** The keywords of the list's first note. */
  readonly leadKeywords: readonly TermLink[];
  /** Keywords of the last thirty days of study, most notes first. */
  readonly recentKeywords: readonly TermLink[];
  /** The terms with the most notes, if no note has a keyword; else null. */
  readonly filedUnder: FiledUnder | null;
  /** The last months with notes, newest first, if no note has a keyword; else empty. */
  readonly lastMonths: readonly MonthOfYear[];
  /** A few that have waited longest, oldest first. */
  readonly openQuestions: FirstOf<AskedQuestion>;
  /** Null without notes. */
  readonly calendar: StudyCalendar | null;
}
