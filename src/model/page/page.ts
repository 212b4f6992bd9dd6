import type { Permalink } from "../address/addresses.ts";
import type { StudyCalendar } from "../date/study-calendar.ts";
import type { StudyDate } from "../date/study-date.ts";
import type {
  AskedQuestion,
  ListedNote,
  Neighbours,
  NoteAddress,
  PublishedNote,
  TaxonomyKind,
  TermLink,
} from "../library.ts";
import type { Place } from "../problem/place.ts";
import type { SearchFiles } from "../search/search-files.ts";
import type { FiledUnder } from "./filed-under.ts";
import type {
  AnsweredQuestionsPage,
  ArchiveMonthPage,
  ArchivePage,
  ArchiveYearPage,
  HighlightsPage,
  PenPage,
  PublisherPage,
  QuestionsPage,
  SourcesPage,
  StatisticsPage,
  TaxonomyPage,
  TermPage,
} from "./index-page.ts";
import type { PageAt, PageOfList } from "./page-at.ts";
import type { PictureSize } from "./picture-size.ts";
import type { FirstOf } from "./term-details.ts";

export interface HomePage extends PageAt<"home"> {
  readonly notes: readonly ListedNote[];
  readonly position: PageOfList;
  readonly issue: Issue;
  /** On the first page alone. */
  readonly front: FrontPage | null;
}

/** What the head of the front page says, as a newspaper's does. */
export interface Issue {
  /** Notes in the lists. */
  readonly number: number;
  /** The day of the newest note; null before the first. */
  readonly date: StudyDate | null;
  /** Days of study without a gap up to the newest note; none before the first. */
  readonly streak: number;
}

/** What stands beside the newest notes. */
export interface FrontPage {
  /** The keywords of the newest note. */
  readonly newestKeywords: readonly TermLink[];
  /** The keywords of the last thirty days of study, most notes first. */
  readonly recentKeywords: readonly TermLink[];
  /** The words most notes are filed under, where no note carries a keyword; else null. */
  readonly filedUnder: FiledUnder | null;
  /** The few that have waited longest, oldest first. */
  readonly openQuestions: FirstOf<AskedQuestion>;
  /** Null before the first note. */
  readonly calendar: StudyCalendar | null;
}

export interface NotePage extends PageAt<"note"> {
  readonly note: PublishedNote;
  readonly terms: Readonly<Record<TaxonomyKind, readonly TermLink[]>>;
  /** The note's questions, in the order asked. */
  readonly questions: readonly AskedQuestion[];
  readonly neighbours: Neighbours;
  /** What the names in the note's text (`[[name]]`) lead to. */
  readonly named: ReadonlyMap<string, NoteAddress>;
  /** Where on the site the note's text looks for pictures that are not there. */
  readonly missingImages: ReadonlySet<string>;
  /** How large the pictures of the note's text are, by where on the site they lie; those alone whose size is known. */
  readonly pictureSizes: ReadonlyMap<string, PictureSize>;
  /** The notes that link to this one, newest first. */
  readonly backlinks: readonly PublishedNote[];
  /** The notes to read along with this one, the nearest first. */
  readonly related: readonly PublishedNote[];
  /** The whole address of the picture shown where a link to the page is shared; null when there is none. */
  readonly image: string | null;
}

export interface NotFoundPage extends PageAt<"not-found"> {
  /** Where its script finds the notes to suggest. */
  readonly noteNames: Permalink;
  /** A few, for whoever is here anyway. */
  readonly newest: readonly ListedNote[];
}

/** Every listed note's address, title and day, small enough to be fetched by a reader who is lost. */
export interface NoteNamesPage extends PageAt<"note-names"> {
  readonly notes: readonly PublishedNote[];
}

export interface FeedPage extends PageAt<"feed"> {
  readonly notes: readonly PublishedNote[];
  /** What the notes have in common; null for the feed of the whole site. */
  readonly term: TermLink | null;
}

export interface JsonFeedPage extends PageAt<"json-feed"> {
  readonly notes: readonly PublishedNote[];
  /** What the notes have in common; null for the feed of the whole site. */
  readonly term: TermLink | null;
}

export interface SitemapPage extends PageAt<"sitemap"> {
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly permalink: Permalink;
  /** `YYYY-MM-DD` of the newest note on the page; null when it has none. */
  readonly lastModified: string | null;
}

/** An address that a note had before, which leads on to where the note is. */
export interface RedirectPage extends PageAt<"redirect"> {
  readonly to: PublishedNote;
  /** Where the note writes the old address; null when it is remembered from when it was published. */
  readonly place: Place | null;
}

/** The same page once more, where a link finds it that spells Hangul letter by letter (NFD), as the note's file name does. */
export interface CopyPage extends PageAt<"copy"> {
  readonly page: NotePage | RedirectPage;
}

export interface WebManifestPage extends PageAt<"web-manifest"> {}

export interface RobotsPage extends PageAt<"robots"> {}

export interface NotesJsonPage extends PageAt<"notes-json"> {
  readonly notes: readonly PublishedNote[];
}

export interface NotesSchemaPage extends PageAt<"notes-schema"> {}

/** Where readers search; the filters it offers are those that some note answers. */
export interface SearchPage extends PageAt<"search"> {
  readonly manifest: Permalink;
  /** Names, the most used first. */
  readonly tags: readonly string[];
  /** Newest first. */
  readonly years: readonly number[];
  /** Folded names or codes of pens, the most used first. */
  readonly colors: readonly string[];
}

export interface SearchManifestPage extends PageAt<"search-manifest"> {
  readonly index: SearchFiles;
}

/** One shard of the search's index. */
export interface SearchShardPage extends PageAt<"search-shard"> {
  readonly number: number;
  readonly index: SearchFiles;
}

/** Some notes' texts, in which search finds its excerpts. */
export interface SearchTextsPage extends PageAt<"search-texts"> {
  readonly notes: readonly PublishedNote[];
}

/** Everything that becomes one file of the site. */
export type Page =
  | HomePage
  | NotePage
  | TaxonomyPage
  | TermPage
  | ArchivePage
  | ArchiveYearPage
  | ArchiveMonthPage
  | QuestionsPage
  | AnsweredQuestionsPage
  | HighlightsPage
  | PenPage
  | SourcesPage
  | PublisherPage
  | StatisticsPage
  | NotFoundPage
  | NoteNamesPage
  | FeedPage
  | JsonFeedPage
  | SitemapPage
  | RedirectPage
  | CopyPage
  | WebManifestPage
  | RobotsPage
  | NotesJsonPage
  | NotesSchemaPage
  | SearchPage
  | SearchManifestPage
  | SearchShardPage
  | SearchTextsPage;

export type PageKind = Page["kind"];
