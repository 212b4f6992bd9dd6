import type { Permalink } from "../address/addresses.ts";
import type { YearCalendar } from "../date/year-calendar.ts";
import type { ArchiveMonth, ArchiveYear, ListedNote, PublishedNote } from "../library.ts";
import type { PageAt } from "./page-at.ts";
import type { WordTally } from "./word-tally.ts";

export interface ArchivePage extends PageAt<"archive"> {
  readonly noteCount: number;
  readonly years: readonly YearInArchive[];
  /** `YYYY-MM-DD`: the last change of any note; null if there are none. */
  readonly changed: string | null;
  readonly words: WordTally;
}

/** A year and the number of its notes. */
export interface CountedYear {
  readonly year: number;
  readonly permalink: Permalink;
  readonly noteCount: number;
}

/** A month and the number of its notes. */
export interface CountedMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly permalink: Permalink;
  readonly noteCount: number;
}

/** A year as the archive shows it: a new sentence in one of many notes changes nothing of it. */
export interface YearInArchive extends CountedYear {
  /** Those with notes, newest first. */
  readonly months: readonly CountedMonth[];
  readonly calendar: YearCalendar;
  /** The year's notes, newest first; empty where the archive has too many for one page. */
  readonly titles: readonly PublishedNote[];
}

export interface ArchiveYearPage extends PageAt<"archive-year"> {
  readonly year: ArchiveYear;
  readonly calendar: YearCalendar;
  /** Newest first, including this one. */
  readonly allYears: readonly CountedYear[];
  readonly words: WordTally;
}

export interface ArchiveMonthPage extends PageAt<"archive-month"> {
  readonly month: ArchiveMonth;
  /** Newest first, including this one. */
  readonly monthsOfYear: readonly CountedMonth[];
  readonly notes: readonly ListedNote[];
  readonly words: WordTally;
}
