import { type BigramCode, bigramKey, bigramsOf, shardOf, singleCode } from "./bigrams.ts";
import { listEnd, readPostingList } from "./posting-list.ts";
import type { QueryWord } from "./read-query.ts";
import type { SearchShard } from "./search-files.ts";

/** Fetches one shard of the index; a browser's from the site, a test's from memory. */
export type ShardReader = (shard: number) => Promise<SearchShard>;

/** Document numbers that may answer a query, ascending (newest first): those that do by their names, then the others. */
export interface Candidates {
  readonly byName: readonly number[];
  readonly byText: readonly number[];
}

/** Finds the documents that hold all bigrams of every word. Only the shards of those bigrams are read. */
export async function findCandidates(
  words: readonly QueryWord[],
  shardCount: number,
  readShard: ShardReader,
): Promise<Candidates> {
  if (words.length === 0) return { byName: [], byText: [] };
  const named = await Promise.all(words.map((word) => documentsOf(word, "names", shardCount, readShard)));
  const anywhere = await Promise.all(
    words.map((word) => documentsOf(word, word.within === "names" ? "names" : "text", shardCount, readShard)),
  );
  const byName = named.reduce(intersection);
  const first = new Set(byName);
  return { byName, byText: anywhere.reduce(intersection).filter((document) => !first.has(document)) };
}

type ListKind = "text" | "names";

async function documentsOf(
  word: QueryWord,
  kind: ListKind,
  shardCount: number,
  readShard: ShardReader,
): Promise<readonly number[]> {
  const lists = await Promise.all(
    word.forms.map(async (form) => {
      const bigrams = await Promise.all(
        codesOf(form).map(async (code) => postings(await readShard(shardOf(code, shardCount)), code, kind)),
      );
      return bigrams.reduce(intersection);
    }),
  );
  return [...new Set(lists.flat())].sort((one, other) => one - other);
}

function codesOf(form: string): readonly BigramCode[] {
  return form.length === 1 ? [singleCode(form.charCodeAt(0))] : [...new Set(bigramsOf(form))];
}

function postings(shard: SearchShard, code: BigramCode, kind: ListKind): readonly number[] {
  const number = keyNumber(shard.keys, bigramKey(code));
  return number === -1 ? [] : readPostingList(shard[kind].split(listEnd)[number] ?? "");
}

/** The place of a two-unit key among the keys; a match across two keys is none. */
function keyNumber(keys: string, key: string): number {
  let at = keys.indexOf(key);
  while (at !== -1 && at % 2 === 1) at = keys.indexOf(key, at + 1);
  return at === -1 ? -1 : at / 2;
}

function intersection(one: readonly number[], other: readonly number[]): readonly number[] {
  const kept = new Set(other);
  return one.filter((document) => kept.has(document));
}
