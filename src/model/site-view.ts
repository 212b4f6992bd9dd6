import type { Permalink } from "./addresses.ts";
import type { InstantWriter } from "./instant.ts";
import type { AskedQuestion } from "./library.ts";
import type { SiteConfig } from "./site-config.ts";
import type { StudyDate } from "./study-date.ts";

/** What the pages download besides themselves. */
export interface SiteAssets {
  readonly stylesheet: Permalink;
  /** Where the pictures and other files of the assets folder are: `/assets/img/chart.png`. */
  readonly published: ReadonlySet<string>;
  /** For every page. */
  readonly script: Permalink | null;
  /** For the search page besides. */
  readonly searchScript: Permalink | null;
  /** For the page that lost readers see. */
  readonly notFoundScript: Permalink | null;
}

/** How many notes were written on a day. */
export interface StudyDay {
  readonly date: StudyDate;
  readonly notes: number;
}

/** The last weeks of study, counted from the newest note, never from today: the same notes give the same calendar. */
export interface StudyCalendar {
  /** Oldest first; each week is seven days from Sunday, the last may be short. */
  readonly weeks: readonly (readonly StudyDay[])[];
  /** Days with a note among them. */
  readonly studied: number;
  /** Days without a gap up to the newest note. */
  readonly streak: number;
}

/** A word with the page of all notes that carry it. */
export interface TermLink {
  readonly name: string;
  readonly permalink: Permalink;
}

/** What every layout knows of the site beside its page: not the library. */
export interface SiteView {
  readonly config: SiteConfig;
  readonly assets: SiteAssets;
  /** In the site's time zone. */
  readonly writeInstant: InstantWriter;
  /** Notes in the lists; the issue number of the front page. */
  readonly noteCount: number;
  readonly newestDate: StudyDate | null;
  readonly oldestDate: StudyDate | null;
  /** The keywords of the newest note. */
  readonly newestKeywords: readonly TermLink[];
  /** The keywords of the last thirty days of study, most notes first. */
  readonly recentKeywords: readonly TermLink[];
  readonly openQuestionCount: number;
  /** The few that have waited longest, oldest first. */
  readonly oldestOpenQuestions: readonly AskedQuestion[];
  /** Null before the first note. */
  readonly calendar: StudyCalendar | null;
}
