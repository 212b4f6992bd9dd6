import type { Permalink } from "../address/addresses.ts";
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
import type { ArchiveMonthPage, ArchivePage, ArchiveYearPage } from "./archive-page.ts";
import type { FrontPage } from "./front-page.ts";
import type {
  AnsweredQuestionsPage,
  GlossaryPage,
  HighlightsPage,
  PenPage,
  PublisherPage,
  QuestionsPage,
  SourcesPage,
  StatisticsPage,
  TaxonomyPage,
  TermPage,
} from "./index-page.ts";
import type { LeadPicture } from "./lead-picture.ts";
import type { PageAt, PageOfList } from "./page-at.ts";
import type { PictureSize } from "./picture-size.ts";

export interface HomePage extends PageAt<"home"> {
  readonly notes: readonly ListedNote[];
  readonly position: PageOfList;
  readonly issue: Issue;
  /** Only on the first page. */
  readonly front: FrontPage | null;
}

/** The front page's masthead, like a newspaper's. */
export interface Issue {
  /** The number of listed notes. */
  readonly number: number;
  /** The newest note's day; null without notes. */
  readonly date: StudyDate | null;
  /** Consecutive days of study up to the newest note; 0 without notes. */
  readonly streak: number;
}

export interface NotePage extends PageAt<"note"> {
  readonly note: PublishedNote;
  readonly terms: Readonly<Record<TaxonomyKind, readonly TermLink[]>>;
  /** The note's questions, in order. */
  readonly questions: readonly AskedQuestion[];
  readonly neighbours: Neighbours;
  /** Where the note's `[[name]]` links lead. */
  readonly named: ReadonlyMap<string, NoteAddress>;
  /** The addresses of missing pictures in the note's text. */
  readonly missingImages: ReadonlySet<string>;
  /** The sizes of pictures in the note's text, by address; only those known. */
  readonly pictureSizes: ReadonlyMap<string, PictureSize>;
  /** The notes that link here, newest first. */
  readonly backlinks: readonly PublishedNote[];
  /** Related notes, nearest first. */
  readonly related: readonly PublishedNote[];
  /** The picture that the note's front matter puts at its head. */
  readonly lead: LeadPicture | null;
  /** The absolute URL of the picture for shared links; null if there is none. */
  readonly image: string | null;
}

export interface NotFoundPage extends PageAt<"not-found"> {
  /** Where its script finds notes to suggest. */
  readonly noteNames: Permalink;
  /** A few of the newest notes. */
  readonly newest: readonly ListedNote[];
}

/** Every listed note's address, title and day, small enough for the 404 page to fetch. */
export interface NoteNamesPage extends PageAt<"note-names"> {
  readonly notes: readonly PublishedNote[];
}

export interface FeedPage extends PageAt<"feed"> {
  readonly notes: readonly PublishedNote[];
  /** The term the notes share; null for the whole site's feed. */
  readonly term: TermLink | null;
}

export interface JsonFeedPage extends PageAt<"json-feed"> {
  readonly notes: readonly PublishedNote[];
  /** The term the notes share; null for the whole site's feed. */
  readonly term: TermLink | null;
}

export interface SitemapPage extends PageAt<"sitemap"> {
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly permalink: Permalink;
  /** `YYYY-MM-DD` of the last change to a note on the page; null if it has none. */
  readonly lastModified: string | null;
}

/** A note's previous address, which redirects to it. */
export interface RedirectPage extends PageAt<"redirect"> {
  readonly to: PublishedNote;
  /** Where the note's front matter names the old address; null if it comes from `urls.lock`. */
  readonly place: Place | null;
}

/** A copy of a page at its decomposed (NFD) address, for links that spell Hangul as the note's file name does. */
export interface CopyPage extends PageAt<"copy"> {
  readonly page: NotePage | RedirectPage;
}

export interface WebManifestPage extends PageAt<"web-manifest"> {}

export interface RobotsPage extends PageAt<"robots"> {}

export interface NotesJsonPage extends PageAt<"notes-json"> {
  readonly notes: readonly PublishedNote[];
}

export interface NotesSchemaPage extends PageAt<"notes-schema"> {}

/** The search page; it offers only filters that match some note. */
export interface SearchPage extends PageAt<"search"> {
  readonly manifest: Permalink;
  /** Most used first. */
  readonly tags: readonly string[];
  /** Newest first. */
  readonly years: readonly number[];
  /** Folded pen names or colour codes, most used first. */
  readonly colors: readonly string[];
}

export interface SearchManifestPage extends PageAt<"search-manifest"> {
  readonly index: SearchFiles;
}

/** One shard of the search index. */
export interface SearchShardPage extends PageAt<"search-shard"> {
  readonly number: number;
  readonly index: SearchFiles;
}

/** The texts of some notes, from which search takes excerpts. */
export interface SearchTextsPage extends PageAt<"search-texts"> {
  readonly notes: readonly PublishedNote[];
}

/** Everything that becomes a file of the site. */
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
  | GlossaryPage
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
