/** Increment when the file format changes: browsers may have cached another version. */
export const searchVersion = 4;

/**
 * Where a note contains a bigram, best first: as a word of its title, at the start of such a word, elsewhere in its
 * title, and so on; its title says more about it than a passing mention. A note is listed once per bigram, at its best
 * place.
 */
export const searchRanks = ["word", "opening", "title", "names", "own", "text"] as const;

export type SearchRank = (typeof searchRanks)[number];

/** What the search page loads first: how the index is divided, and which notes pass each filter. */
export interface SearchManifest {
  readonly version: typeof searchVersion;
  /** Changes with anything in the index; browsers request all other files by it, so none is out of date. */
  readonly content: string;
  readonly documents: number;
  readonly shards: number;
  /** The first document of each text file, as a posting list. */
  readonly textFiles: string;
  /** Posting lists by name. */
  readonly tags: Readonly<Record<string, string>>;
  readonly years: Readonly<Record<string, string>>;
  readonly colors: Readonly<Record<string, string>>;
}

/**
 * An index shard: its bigrams, two UTF-16 units each, and in the same order the documents that have each in their
 * title (as a whole `word`, as a word's `opening`, or inside), keywords and tags (`names`), summary and questions
 * (`own`) or elsewhere (`text`). Each list ends with `.`.
 */
export interface SearchShard extends Readonly<Record<SearchRank, string>> {
  readonly keys: string;
}

/** A note as search shows and matches it, in NFC. Documents are numbered newest first. */
export interface SearchDocument {
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The language that a note says it is in, as browsers understand it. */
  readonly language?: string;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  /** The note's other published text, the student's own words first; no match spans two parts. */
  readonly parts: readonly string[];
  /** How many of the parts are the student's summary, subtitle and questions, where first consonants match too. */
  readonly ownParts: number;
  /** The index of the part with which the note begins: its summary, else the first words of its text. */
  readonly beginning: number;
  /** Categories and names of sections, by which the note is found, but which say nothing to show. */
  readonly labels: readonly string[];
}

/** A site's search, whose files are made on demand. */
export interface SearchFiles {
  /** The inputs: if they are equal, so is every file. */
  readonly madeOf: unknown;
  manifest(): SearchManifest;
  shard(number: number): SearchShard;
}

/**
 * Addresses of search files below the search page. They do not depend on content, so only changed files are rewritten.
 */
export const manifestFile = "manifest.json";

/** Named by number, so that browsers know it before reading anything. */
export function shardFile(shard: number): string {
  return `index-${shard}.json`;
}

/** Named by its first note, counted from the oldest, so that a new note renames no file. */
export function textFile(firstNote: number, notes: number): string {
  return `notes-${notes - firstNote}.json`;
}

/** The URL a browser requests to get a file as of that index content. */
export function ofContent(file: string, content: string): string {
  return `${file}?v=${content}`;
}
