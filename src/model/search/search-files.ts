/** Changes with the form of the files: a browser may have kept some of another. */
export const searchVersion = 2;

/**
 * Where in a note a bigram stands, the best first: what a note is called says more of it than what it says in passing. Each
 * note is listed once for a bigram, at its best.
 */
export const searchRanks = ["title", "names", "own", "text"] as const;

export type SearchRank = (typeof searchRanks)[number];

/** What the search page loads first: how the index is cut, and which notes each filter lets through. */
export interface SearchManifest {
  readonly version: typeof searchVersion;
  /** Changes when anything in the index does: browsers ask for every other file by it, and so for none that is out of date. */
  readonly content: string;
  readonly documents: number;
  readonly shards: number;
  /** The first document of each file of texts, as a posting list. */
  readonly textFiles: string;
  /** Posting lists by name. */
  readonly tags: Readonly<Record<string, string>>;
  readonly years: Readonly<Record<string, string>>;
  readonly colors: Readonly<Record<string, string>>;
}

/**
 * A shard of the index: its bigrams, two UTF-16 units each, and for each in the same order the documents that hold it in their
 * title, in their keywords and tags (`names`), in their summary and questions (`own`), or elsewhere (`text`); each list ends with `.`.
 */
export interface SearchShard extends Readonly<Record<SearchRank, string>> {
  readonly keys: string;
}

/** A note as search shows and verifies it; NFC. Documents are numbered newest first. */
export interface SearchDocument {
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  /** Everything else the note publishes, the student's own words first; no match reaches from one part into the next. */
  readonly parts: readonly string[];
  /** How many of the parts are the student's summary, subtitle and questions: first consonants look through these, too. */
  readonly ownParts: number;
}

/** The search of a site, of which a file is made when it is asked for. */
export interface SearchFiles {
  /** Whatever it is made of: where that is the same, so is every file. */
  readonly madeOf: unknown;
  manifest(): SearchManifest;
  shard(number: number): SearchShard;
}

/** The addresses of a search's files below the folder of the search page: the same for every content, so that only those are written anew that are. */
export const manifestFile = "manifest.json";

/** Named by its number alone, so that the browser knows the name before it has read anything. */
export function shardFile(shard: number): string {
  return `index-${shard}.json`;
}

/** Named by its first note, counted from the oldest, so that a new note gives no file another name. */
export function textFile(firstNote: number, notes: number): string {
  return `notes-${notes - firstNote}.json`;
}

/** What a browser asks a server for to get a file as it is in an index of that content. */
export function ofContent(file: string, content: string): string {
  return `${file}?v=${content}`;
}
