import type { NoteId, Permalink, Slug } from "./address/addresses.ts";
import type { Highlight } from "./note/highlight.ts";
import type { Question } from "./note/question.ts";
import type { StudyNote } from "./note/study-note.ts";
import type { Statistics } from "./statistics.ts";

export type TaxonomyKind = "tags" | "categories" | "keywords";

/** One way of sorting notes: by tags, categories or keywords. */
export interface Taxonomy {
  readonly kind: TaxonomyKind;
  /** Most notes first, then 가나다 order. */
  readonly terms: readonly Term[];
}

/**
 * One term of a taxonomy with its notes, newest first. Spellings that differ by case, Unicode form or a configured
 * alias are the same term.
 */
export interface Term {
  readonly kind: TaxonomyKind;
  /** The configured main spelling, else the most used, the earliest on a tie; NFC. */
  readonly name: string;
  readonly slug: Slug;
  readonly permalink: Permalink;
  /** What a page that only names it needs. One object, so that it is described once for all of them. */
  readonly link: TermLink;
  readonly notes: readonly PublishedNote[];
}

/** A term and its page. */
export interface TermLink {
  readonly name: string;
  readonly permalink: Permalink;
}

/** A note with its address. */
export interface PublishedNote {
  readonly note: StudyNote;
  readonly permalink: Permalink;
  /** Configured spellings of keywords it mentions, by which a search finds it. */
  readonly otherSpellings?: readonly string[];
}

/** A note as a list shows it. */
export interface ListedNote extends PublishedNote {
  /** The note's subject, most important first: its tags, else its categories, without the list's own term. */
  readonly terms: readonly TermLink[];
  /** The address of the picture that can stand for the note; null if it has none of its own on the site. */
  readonly picture: Permalink | null;
  /** Set if the author chose the picture: it stands beside the note's words. Others stand for lack of any. */
  readonly isCover?: true;
  /** Set in a list that the note leads because its author pinned it. */
  readonly isPinned?: true;
}

/** A note, or a place in it. */
export interface NoteAddress {
  readonly note: PublishedNote;
  /** An anchor on the note's page; null for the whole note. */
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
  /** The other note whose `answers:` names the question; null if none. */
  readonly answeredIn: PublishedNote | null;
  /** Days since it was asked, up to the site's newest note; the first day counts. */
  readonly daysWaiting: number;
}

export interface Neighbours {
  readonly newer: PublishedNote | null;
  readonly older: PublishedNote | null;
}

/** A keyword that occurs in another term's notes. */
export interface Companion {
  readonly term: TermLink;
  /** Notes with both. */
  readonly notes: number;
}

/** How often a keyword was used in the last days, and in as many days before. */
export interface KeywordTrend {
  readonly term: TermLink;
  readonly now: number;
  readonly before: number;
}

/** A highlight and its note. */
export interface MarkedPassage {
  readonly highlight: Highlight;
  readonly note: PublishedNote;
}

/** Every highlight of one colour that the site may show. */
export interface Pen {
  readonly color: string;
  readonly permalink: Permalink;
  /** Newest note first, in reading order within a note. */
  readonly passages: readonly MarkedPassage[];
}

/** A newspaper with the notes about its articles. */
export interface Publisher {
  /** The name used most often; null if no note names it and its id is unknown. */
  readonly name: string | null;
  /** Its Naver id, three digits; null if no note links to Naver. */
  readonly naverId: string | null;
  readonly permalink: Permalink;
  /** Newest first. */
  readonly notes: readonly PublishedNote[];
  /** The number of different articles. */
  readonly articles: number;
}

/** A word that notes explain. */
export interface GlossaryWord {
  /** The configured main spelling, else the most used, the newest on a tie; NFC. */
  readonly name: string;
  /** The keyword, tag or category of that name; null if there is none. */
  readonly term: TermLink | null;
  /** Those of the newest notes first. */
  readonly meanings: readonly Meaning[];
}

/** What a word means, as some notes put it in the same words. */
export interface Meaning {
  readonly definition: string;
  /** Newest first, at least one. */
  readonly notes: readonly PublishedNote[];
}

/** Each note's terms, by taxonomy. */
export type TermsOfNotes = ReadonlyMap<NoteId, Readonly<Record<TaxonomyKind, readonly Term[]>>>;

/** Everything the published notes say together. */
export interface Library {
  /** Newest first; notes of one day by time, then id, descending. Without unlisted ones. */
  readonly notes: readonly PublishedNote[];
  /** Published but not listed. */
  readonly unlisted: readonly PublishedNote[];
  readonly taxonomies: Readonly<Record<TaxonomyKind, Taxonomy>>;
  /** Newest first, like the months of each year. */
  readonly archive: readonly ArchiveYear[];
  /** Open ones oldest first, then answered ones newest first. */
  readonly questions: readonly AskedQuestion[];
  readonly neighbours: ReadonlyMap<NoteId, Neighbours>;
  /** Related notes for each note, nearest first. */
  readonly related: ReadonlyMap<NoteId, readonly PublishedNote[]>;
  /** Each note's terms, in the order typed. */
  readonly termsOf: TermsOfNotes;
  /** Every link name (`[[name]]`), as typed, that means one published note. */
  readonly named: ReadonlyMap<string, NoteAddress>;
  /** The listed notes that link to each note, by name or address, newest first; notes without any are omitted. */
  readonly backlinks: ReadonlyMap<NoteId, readonly PublishedNote[]>;
  /** The keywords found in each term's notes, most telling first. */
  readonly companions: ReadonlyMap<Term, readonly Companion[]>;
  /** The legend's pens first, then the most used. */
  readonly pens: readonly Pen[];
  /** Most notes first. */
  readonly publishers: readonly Publisher[];
  /** In the order in which the notes, newest first, explain them. */
  readonly glossary: readonly GlossaryWord[];
  /** What the notes say that a term means; terms that none explains are omitted. */
  readonly meaningsOf: ReadonlyMap<Term, readonly Meaning[]>;
  /** Recent keywords, most recent first. */
  readonly trends: readonly KeywordTrend[];
  /** Null without notes. */
  readonly statistics: Statistics | null;
}
