import type { Library, PublishedNote } from "../model/library.ts";
import {
  type SearchFiles,
  type SearchManifest,
  type SearchShard,
  searchVersion,
} from "../model/search/search-files.ts";
import { textHash } from "../model/text/text-hash.ts";
import { cutIntoFiles } from "./cut-into-files.ts";
import { searchManifest } from "./search-manifest.ts";
import type { SearchParts } from "./search-parts.ts";
import { searchShards } from "./search-shards.ts";
import { shardCountOf } from "./shard-count.ts";

/** One site's search: how it is divided is known at once; the index is built when its first shard is written. */
export class SearchIndex implements SearchFiles {
  readonly shardCount: number;
  /** The first note of each text file, ascending; notes are numbered newest first. */
  readonly textFiles: readonly number[];
  readonly #library: Library;
  readonly #parts: SearchParts;
  /** By number, those that were not given yet: each is written once, and together they are large. */
  #waiting = new Map<number, SearchShard>();

  constructor(library: Library, parts: SearchParts) {
    this.shardCount = shardCountOf(library.notes.map(({ note }) => note.wordCount));
    this.textFiles = cutIntoFiles(library.notes);
    this.#library = library;
    this.#parts = parts;
  }

  get madeOf(): readonly PublishedNote[] {
    return this.#library.notes;
  }

  manifest(): SearchManifest {
    const { shardCount: shards, textFiles } = this;
    return searchManifest(this.#library, { content: this.content(), shards, textFiles });
  }

  /** Eight letters that change with anything in the index except the notes' addresses. */
  content(): string {
    const { notes } = this.#library;
    const ofNotes = notes.map((published) => published.permalink + this.#parts.of(published).hash);
    return textHash([searchVersion, ...ofNotes].join("\n"));
  }

  shard(number: number): SearchShard {
    if (!this.#waiting.has(number)) this.#waiting = new Map(this.#allShards().entries());
    const shard = this.#waiting.get(number);
    if (shard === undefined) throw new RangeError(`No shard ${number} of ${this.shardCount}`);
    this.#waiting.delete(number);
    return shard;
  }

  #allShards(): readonly SearchShard[] {
    const parts = this.#library.notes.map((published) => this.#parts.of(published));
    return searchShards(parts, this.shardCount);
  }
}
