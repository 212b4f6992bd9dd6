import type { NoteId, Permalink, Slug } from "./address/addresses.ts";
import type { Highlight } from "./note/highlight.ts";
import type { Question } from "./note/question.ts";
import type { StudyNote } from "./note/study-note.ts";
import type { Statistics } from "./statistics.ts";

export type TaxonomyKind = "tags" | "categories" | "keywords";

/** One way of sorting notes: all tags, all categories or all keywords. */
export interface Taxonomy {
  readonly kind: TaxonomyKind;
  /** Most notes first, then 가나다 order. */
  readonly terms: readonly Term[];
}

/** One word of a taxonomy with the notes that carry it, newest first. Spellings that differ by case, Unicode form or a configured alias are one term. */
export interface Term {
  readonly kind: TaxonomyKind;
  /** The main spelling of a configured alias, else the spelling used most, the earliest on a tie; NFC. */
  readonly name: string;
  readonly slug: Slug;
  readonly permalink: Permalink;
  readonly notes: readonly PublishedNote[];
}

/** A word with the page of all notes that carry it. */
export interface TermLink {
  readonly name: string;
  readonly permalink: Permalink;
}

/** A note with its address. */
export interface PublishedNote {
  readonly note: StudyNote;
  readonly permalink: Permalink;
}

/** A note as a list shows it. */
export interface ListedNote extends PublishedNote {
  /** What the note is about, the first first: its tags, else its categories, but for what the list is about. */
  readonly terms: readonly TermLink[];
}

/** A note, or a place in it. */
export interface NoteAddress {
  readonly note: PublishedNote;
  /** An anchor of the note's page; null for the whole note. */
  readonly fragment: string | null;
}

export interface ArchiveMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly permalink: Permalink;
  readonly notes: readonly PublishedNote[];
}

export interface ArchiveYear {
  readonly year: number;
  readonly permalink: Permalink;
  readonly months: readonly ArchiveMonth[];
}

export interface AskedQuestion {
  readonly question: Question;
  readonly askedIn: PublishedNote;
  /** The later note whose `answers:` names the question; null when none does. */
  readonly answeredIn: PublishedNote | null;
  /** Days it has been asked, counted from the site's newest note; the day it was asked is the first. */
  readonly daysWaiting: number;
}

export interface Neighbours {
  readonly newer: PublishedNote | null;
  readonly older: PublishedNote | null;
}

/** A keyword that stands in notes of another term. */
export interface Companion {
  readonly term: TermLink;
  /** Notes that carry both. */
  readonly notes: number;
}

/** How often a keyword was written down in the last days, and in as many days before. */
export interface KeywordTrend {
  readonly term: TermLink;
  readonly now: number;
  readonly before: number;
}

/** A highlight with the note it stands in. */
export interface MarkedPassage {
  readonly highlight: Highlight;
  readonly note: PublishedNote;
}

/** Everything the site may show of what was marked in one colour. */
export interface Pen {
  readonly color: string;
  readonly permalink: Permalink;
  /** Newest note first, within a note in reading order. */
  readonly passages: readonly MarkedPassage[];
}

/** A newspaper with the notes about its articles. */
export interface Publisher {
  /** As the notes name it most often; null when no note names it and its number is not known. */
  readonly name: string | null;
  /** Its number at Naver, three digits; null when no note links to Naver. */
  readonly naverId: string | null;
  readonly permalink: Permalink;
  /** Newest first. */
  readonly notes: readonly PublishedNote[];
  /** Different articles among them. */
  readonly articles: number;
}

/** The terms that each note carries, by their kind. */
export type TermsOfNotes = ReadonlyMap<NoteId, Readonly<Record<TaxonomyKind, readonly Term[]>>>;

/** Everything the published notes say together. */
export interface Library {
  /** Newest first; notes of one day by the time typed, then by id, descending. Without unlisted ones. */
  readonly notes: readonly PublishedNote[];
  /** Published, but listed nowhere. */
  readonly unlisted: readonly PublishedNote[];
  readonly taxonomies: Readonly<Record<TaxonomyKind, Taxonomy>>;
  /** Newest first, and so the months of each year. */
  readonly archive: readonly ArchiveYear[];
  /** Open ones oldest first, then answered ones newest first. */
  readonly questions: readonly AskedQuestion[];
  readonly neighbours: ReadonlyMap<NoteId, Neighbours>;
  /** The notes to read along with each note, the nearest first. */
  readonly related: ReadonlyMap<NoteId, readonly PublishedNote[]>;
  /** The terms of each note, in the order typed. */
  readonly termsOf: TermsOfNotes;
  /** Every name some note links to (`[[name]]`), as typed, that means one published note. */
  readonly named: ReadonlyMap<string, NoteAddress>;
  /** The listed notes that link to a note, by name or by address, newest first; a note nobody links to is not in it. */
  readonly backlinks: ReadonlyMap<NoteId, readonly PublishedNote[]>;
  /** The keywords that stand in the notes of each term of any kind, the most telling first. */
  readonly companions: ReadonlyMap<Term, readonly Companion[]>;
  /** The pens of the legend first, then the most used. */
  readonly pens: readonly Pen[];
  /** Most notes first. */
  readonly publishers: readonly Publisher[];
  /** The keywords of late, the most recent first. */
  readonly trends: readonly KeywordTrend[];
  /** Null before the first note. */
  readonly statistics: Statistics | null;
}
