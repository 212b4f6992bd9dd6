import type { SearchDocument, SearchShard } from "../model/search/search-files.ts";
import { textHash } from "../model/text-hash.ts";
import { indexParts } from "./index-part.ts";
import { searchShards } from "./search-shards.ts";

/** Characters of text whose postings make a shard of a few kilobytes: measured on Korean notes. */
const textOfAShard = 10_000;
/** A site of many thousand notes has larger shards instead of more: each is a file to write and to upload. */
const mostShards = 1024;
/** Characters of a file of texts: two or three clippings. */
const textOfAFile = 8000;

/** The search of one site: how it is cut is known at once, the index itself is made when its first shard is written. */
export class SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly shardCount: number;
  /** The first document of each file of texts, ascending. */
  readonly textFiles: readonly number[];
  /** Eight letters that change when anything in the index does. */
  readonly version: string;
  #shards: readonly SearchShard[] | null = null;

  /** `root` is the address all documents' begin with: it has no part in the version, which is the same wherever notes are published. */
  constructor(documents: readonly SearchDocument[], root: string) {
    const lengths = documents.map(lengthOf);
    const length = lengths.reduce((sum, one) => sum + one, 0);
    this.documents = documents;
    this.shardCount = Math.min(mostShards, Math.max(1, Math.ceil(length / textOfAShard)));
    this.textFiles = cut(lengths);
    this.version = textHash(documents.map((document) => fingerprint(document, root.length)).join(""));
  }

  shard(number: number): SearchShard {
    this.#shards ??= searchShards(indexParts(this.documents), this.shardCount);
    const shard = this.#shards[number];
    if (shard === undefined) throw new RangeError(`No shard ${number} of ${this.shardCount}`);
    return shard;
  }

  /** The documents of one file of texts. */
  texts(file: number): readonly SearchDocument[] {
    return this.documents.slice(this.textFiles[file], this.textFiles[file + 1]);
  }
}

function cut(lengths: readonly number[]): readonly number[] {
  const firsts: number[] = [];
  let room = 0;
  for (const [number, length] of lengths.entries()) {
    if (firsts.length === 0 || length > room) {
      firsts.push(number);
      room = textOfAFile;
    }
    room -= length;
  }
  return firsts;
}

function lengthOf({ title, parts }: SearchDocument): number {
  return parts.reduce((sum, part) => sum + part.length, title.length);
}

function fingerprint({ url, title, date, tags, keywords, parts }: SearchDocument, rootLength: number): string {
  return textHash([url.slice(rootLength), title, date, ...tags, "", ...keywords, "", ...parts].join("\n"));
}
