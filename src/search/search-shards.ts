import { shardOf } from "../model/search/bigrams.ts";
import { listEnd, mostGroups, writeDifference } from "../model/search/posting-list.ts";
import type { SearchRank, SearchShard } from "../model/search/search-files.ts";
import { BigramTable } from "./bigram-table.ts";
import type { IndexPart } from "./index-part.ts";

/**
 * The inverted index of all documents in `count` shards: a counting sort of (bigram, document) pairs in typed arrays,
 * linear in their number. A document's number is its index in `parts`.
 */
export function searchShards(parts: readonly IndexPart[], count: number): readonly SearchShard[] {
  const table = new BigramTable();
  const bigrams = ofEachRank((rank) =>
    numbered(
      parts.map((part) => part[rank]),
      table,
    ),
  );
  const postings = ofEachRank((rank) => sortedPostings(bigrams[rank], table.size));
  const order = shardOrder(table, count);
  const shards: SearchShard[] = [];
  let from = 0;
  for (let shard = 0; shard < count; shard += 1) {
    let to = from;
    while (to < order.length && order[to]?.shard === shard) to += 1;
    const placed = order.slice(from, to);
    shards.push({ keys: keysOf(placed), ...ofEachRank((rank) => postingLists(postings[rank], placed)) });
    from = to;
  }
  return shards;
}

function ofEachRank<Made>(make: (rank: SearchRank) => Made): Readonly<Record<SearchRank, Made>> {
  const ofTitle = { word: make("word"), opening: make("opening"), title: make("title") };
  return { ...ofTitle, names: make("names"), own: make("own"), text: make("text") };
}

interface Postings {
  /** Where each bigram's documents begin, with one entry more than bigrams. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
}

/** All documents' bigrams of one rank, by their numbers, one document after the other. */
interface NumberedBigrams {
  readonly numbers: Uint32Array;
  /** Where each document's bigrams end. */
  readonly ends: readonly number[];
}

/** Counts in loops: millions of bigrams would need as many objects to be iterated over. */
function numbered(codes: readonly Uint32Array[], table: BigramTable): NumberedBigrams {
  const ends: number[] = [];
  const numbers = new Uint32Array(codes.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const document of codes) {
    numbers.set(document, end);
    end += document.length;
    ends.push(end);
  }
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = table.numberOf(numbers[at] ?? 0);
  return { numbers, ends };
}

function sortedPostings({ numbers, ends }: NumberedBigrams, size: number): Postings {
  const starts = new Uint32Array(size + 1);
  const { length } = numbers;
  for (let at = 0; at < length; at += 1) {
    const next = (numbers[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let number = 0; number < size; number += 1)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const free = starts.slice();
  const documents = new Uint32Array(length);
  let at = 0;
  for (const [which, end] of ends.entries()) {
    for (; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      const place = free[number] ?? 0;
      documents[place] = which;
      free[number] = place + 1;
    }
  }
  return { starts, documents };
}

interface ShardedBigram {
  readonly shard: number;
  readonly code: number;
  readonly number: number;
}

/** The bigrams by shard, then code, so that the same notes give the same bytes. */
function shardOrder(table: BigramTable, count: number): readonly ShardedBigram[] {
  const keys = new Float64Array(table.size);
  const spread = 2 ** 32;
  for (let number = 0; number < table.size; number += 1) {
    const code = table.codeAt(number);
    keys[number] = shardOf(code, count) * spread + code;
  }
  keys.sort();
  return Array.from(keys, (key) => {
    const code = key % spread;
    return { shard: Math.floor(key / spread), code, number: table.numberOf(code) };
  });
}

const latin1 = new TextDecoder("latin1");

/** A shard's posting lists, concatenated. */
function postingLists({ starts, documents }: Postings, placed: readonly ShardedBigram[]): string {
  const postings = placed.reduce((sum, { number }) => sum + (starts[number + 1] ?? 0) - (starts[number] ?? 0), 0);
  const bytes = new Uint8Array(postings * mostGroups + placed.length);
  let length = 0;
  for (const { number } of placed) {
    let previous = -1;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      const document = documents[at] ?? 0;
      length = writeDifference(bytes, length, document - previous - 1);
      previous = document;
    }
    bytes[length] = listEnd.charCodeAt(0);
    length += 1;
  }
  return latin1.decode(bytes.subarray(0, length));
}

function keysOf(placed: readonly ShardedBigram[]): string {
  const units = new Uint16Array(placed.length * 2);
  placed.forEach(({ code }, index) => {
    units[index * 2] = code >>> 16;
    units[index * 2 + 1] = code & 0xffff;
  });
  return textOfUnits(units);
}

const mostArguments = 8192;

function textOfUnits(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += mostArguments)
    text += String.fromCharCode(...units.subarray(at, at + mostArguments));
  return text;
}
