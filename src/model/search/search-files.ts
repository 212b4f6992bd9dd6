/** What the search page loads first: how the index is cut, and which notes each filter lets through. */
export interface SearchManifest {
  readonly version: 1;
  readonly documents: number;
  readonly shards: number;
  /** The first document of each file of texts, ascending; the first is 0. */
  readonly textFiles: readonly number[];
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
  readonly date: string;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  /** Everything else the note publishes, part after part, one a line. */
  readonly text: string;
}
