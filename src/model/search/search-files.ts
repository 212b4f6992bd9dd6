/** What the search page loads first: how the index is cut, and which notes each filter lets through. */
export interface SearchManifest {
  readonly version: 1;
  /** The folder of all other files, named by their content, so that a browser may keep them for ever. */
  readonly folder: string;
  readonly documents: number;
  readonly shards: number;
  /** The first document of each file of texts, as a posting list. */
  readonly textFiles: string;
  /** Posting lists by name. */
  readonly tags: Readonly<Record<string, string>>;
  readonly years: Readonly<Record<string, string>>;
  readonly colors: Readonly<Record<string, string>>;
}

/** A shard of the index: its bigrams, two UTF-16 units each, and a posting list for each in the same order. */
export interface SearchShard {
  readonly keys: string;
  /** The documents that hold each bigram anywhere; each list ends with `.`. */
  readonly text: string;
  /** The documents that hold it in their title, keywords or tags. */
  readonly names: string;
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
}

/** The index of a site, of which a shard is made when it is asked for. */
export interface ShardedIndex {
  /** Changes when anything in the index does. */
  readonly version: string;
  readonly shard: (number: number) => SearchShard;
}

/** The addresses of a search's files below the folder of the search page. */
export const manifestFile = "manifest.json";

export function shardFile(folder: string, shard: number): string {
  return `${folder}/index-${shard}.json`;
}

export function textFile(folder: string, file: number): string {
  return `${folder}/notes-${file}.json`;
}
