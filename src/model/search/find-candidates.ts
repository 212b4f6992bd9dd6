import { type BigramCode, bigramKey, bigramsOf, openingCode, shardOf, singleCode } from "./bigrams.ts";
import { isInitials } from "./initials.ts";
import { listEnd, readPostingList } from "./posting-list.ts";
import { type QueryWord, shortestForm } from "./read-query.ts";
import { type SearchRank, type SearchShard, searchRanks } from "./search-files.ts";

/** Fetches one shard of the index; a browser's from the site, a test's from memory. */
export type ShardReader = (shard: number) => Promise<SearchShard>;

/** Document numbers that may answer a query. */
export interface Candidates {
  /** Those whose titles hold all of it first, then those that need their keywords and tags for it, their summaries and questions, all they say; each ascending (newest first). */
  readonly ranked: readonly number[];
  /** True when all of them do: the index was asked for every bigram of the query, and no word has more than one. */
  readonly isExact: boolean;
}

/** Bigrams that are looked up for one query: more would cost a shard each, and candidates are compared with all of it anyway. */
const mostBigrams = 6;

/** Finds the documents that may hold every word of a query. Only the shards of its bigrams are read. */
export async function findCandidates(
  words: readonly QueryWord[],
  shardCount: number,
  readShard: ShardReader,
): Promise<Candidates> {
  if (words.length === 0) return { ranked: [], isExact: true };
  const chosen = chosenBigrams(words);
  const ranks = await Promise.all(
    chosen.map(async ({ code, within }) => {
      const shard = await readShard(shardOf(code, shardCount));
      const searched = within === "names" ? searchRanks.slice(0, searchRanks.indexOf("names") + 1) : searchRanks;
      return new Map(
        searched.flatMap((rank, index) => postings(shard, code, rank).map((document) => [document, index] as const)),
      );
    }),
  );
  return {
    ranked: inOrder(ranks),
    isExact: chosen.length === words.length && words.every(isOneEntry),
  };
}

/** A document is as good as the worst place of what it is asked for. */
function inOrder(ranks: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const [first = new Map<number, number>(), ...others] = ranks;
  const held = [...first].filter(([document]) => others.every((other) => other.has(document)));
  return held
    .map(([document, rank]) => ({ document, rank: Math.max(rank, ...others.map((other) => other.get(document) ?? 0)) }))
    .sort((one, other) => one.rank - other.rank || one.document - other.document)
    .map(({ document }) => document);
}

/** A word of two characters is one bigram. Numbers are found where they begin, first consonants where a word does: that the index does not know. */
function isOneEntry(word: QueryWord): boolean {
  const form = shortestForm(word);
  return word.begun === undefined && form.length <= 2 && !/^\d/u.test(form) && !isInitials(form);
}

interface ChosenBigram {
  readonly code: BigramCode;
  readonly within: QueryWord["within"];
}

/** The first bigram of each word, longest words first, then the second of each, and so on: each word narrows as soon as it can. */
function chosenBigrams(words: readonly QueryWord[]): readonly ChosenBigram[] {
  const ofWords = words
    .map((word) => codesOf(word).map((code) => ({ code, within: word.within })))
    .sort((one, other) => other.length - one.length);
  const chosen: ChosenBigram[] = [];
  const longest = ofWords[0]?.length ?? 0;
  for (let round = 0; round < longest && chosen.length < mostBigrams; round += 1)
    chosen.push(...ofWords.flatMap((codes) => codes.slice(round, round + 1)));
  return chosen.slice(0, mostBigrams);
}

function codesOf(word: QueryWord): readonly BigramCode[] {
  const form = shortestForm(word);
  if (isInitials(form) && word.within === "everything") return [openingCode(form)];
  return form.length === 1 ? [singleCode(form.charCodeAt(0))] : [...new Set(bigramsOf(form))];
}

function postings(shard: SearchShard, code: BigramCode, rank: SearchRank): readonly number[] {
  const number = keyNumber(shard.keys, bigramKey(code));
  return number === -1 ? [] : readPostingList(shard[rank].split(listEnd)[number] ?? "");
}

/** The place of a two-unit key among the keys; a match across two keys is none. */
function keyNumber(keys: string, key: string): number {
  let at = keys.indexOf(key);
  while (at !== -1 && at % 2 === 1) at = keys.indexOf(key, at + 1);
  return at === -1 ? -1 : at / 2;
}
