import type { NoteId, Permalink, Slug } from "./addresses.ts";
import type { Question } from "./question.ts";
import type { StudyNote } from "./study-note.ts";

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

/** A note with its address. */
export interface PublishedNote {
  readonly note: StudyNote;
  readonly permalink: Permalink;
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
}

export interface Neighbours {
  readonly newer: PublishedNote | null;
  readonly older: PublishedNote | null;
}

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
  readonly termsOf: ReadonlyMap<NoteId, Readonly<Record<TaxonomyKind, readonly Term[]>>>;
  /** Every name some note links to (`[[name]]`), as typed, that means one published note. */
  readonly named: ReadonlyMap<string, NoteAddress>;
  /** The listed notes that link to a note, by name or by address, newest first; a note nobody links to is not in it. */
  readonly backlinks: ReadonlyMap<NoteId, readonly PublishedNote[]>;
}
