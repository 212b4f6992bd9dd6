import { shardOf } from "../model/search/bigrams.ts";
import { listEnd, writeDifference } from "../model/search/posting-list.ts";
import type { SearchShard } from "../model/search/search-files.ts";
import { BigramTable } from "./bigram-table.ts";
import type { IndexPart } from "./index-part.ts";

/** Postings a shard should hold, so that a query fetches a few kilobytes of each: measured on Korean notes. */
const postingsOfAShard = 8000;

/**
 * The inverted index of all documents, cut into shards: a counting sort of (bigram, document) pairs in typed arrays, linear in
 * their number. A document's number is its place in `parts`.
 */
export function searchShards(parts: readonly IndexPart[]): readonly SearchShard[] {
  const postings = sortedPostings(parts);
  const count = shardCount(postings.documents.length);
  const order = shardOrder(postings.table, count);
  const shards: SearchShard[] = [];
  let from = 0;
  for (let shard = 0; shard < count; shard += 1) {
    let to = from;
    while (to < order.length && order[to]?.shard === shard) to += 1;
    shards.push(shardText(postings, order.slice(from, to)));
    from = to;
  }
  return shards;
}

interface Postings {
  readonly table: BigramTable;
  /** Where each bigram's documents begin; one more entry than bigrams. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
}

function sortedPostings(parts: readonly IndexPart[]): Postings {
  const table = new BigramTable();
  const numbered = parts.map((part) => part.map((code) => table.numberOf(code)));
  const starts = new Uint32Array(table.size + 1);
  for (const part of numbered) for (const number of part) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < table.size; number += 1) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const ends = starts.slice();
  const documents = new Uint32Array(starts[table.size] ?? 0);
  numbered.forEach((part, document) => {
    for (const number of part) {
      const end = ends[number] ?? 0;
      documents[end] = document;
      ends[number] = end + 1;
    }
  });
  return { table, starts, documents };
}

function shardCount(postings: number): number {
  let count = 1;
  while (count * postingsOfAShard < postings) count *= 2;
  return count;
}

interface Placed {
  readonly shard: number;
  readonly code: number;
  readonly number: number;
}

/** The bigrams by shard and, within one, by code, so that the same notes give the same bytes. */
function shardOrder(table: BigramTable, count: number): readonly Placed[] {
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
const bytesOfADifference = 7;

function shardText({ starts, documents }: Postings, placed: readonly Placed[]): SearchShard {
  const units = new Uint16Array(placed.length * 2);
  const postings = placed.reduce((sum, { number }) => sum + (starts[number + 1] ?? 0) - (starts[number] ?? 0), 0);
  const bytes = new Uint8Array(postings * bytesOfADifference + placed.length);
  let length = 0;
  placed.forEach(({ code, number }, index) => {
    units[index * 2] = code >>> 16;
    units[index * 2 + 1] = code & 0xffff;
    let previous = -1;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      const document = documents[at] ?? 0;
      length = writeDifference(bytes, length, document - previous - 1);
      previous = document;
    }
    bytes[length] = listEnd.charCodeAt(0);
    length += 1;
  });
  return { keys: textOfUnits(units), lists: latin1.decode(bytes.subarray(0, length)) };
}

const mostArguments = 8192;

function textOfUnits(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += mostArguments) text += String.fromCharCode(...units.subarray(at, at + mostArguments));
  return text;
}
