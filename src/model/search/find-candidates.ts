import { type BigramCode, bigramKey, bigramsOf, latinCode, openingCode, shardOf, singleCode } from "./bigrams.ts";
import { isInitials } from "./initials.ts";
import { listEnd, readPostingList } from "./posting-list.ts";
import { type QueryWord, shortestForm } from "./read-query.ts";
import { type SearchRank, type SearchShard, searchRanks } from "./search-files.ts";

/** Loads an index shard, from the site in a browser and from memory in tests. */
export type ShardReader = (shard: number) => Promise<SearchShard>;

/** Documents that may match a query. */
export interface Candidates {
  /**
   * Documents with the whole query in their titles first (as words, then at the start of words, then inside), then
   * those that also need keywords and tags, summary and questions, or text; newest first within each.
   */
  readonly ranked: readonly number[];
  /** True if all of them match: every bigram was looked up, and no word has more than one. */
  readonly isExact: boolean;
}

/**
 * The most bigrams looked up per query; each may cost a shard, and candidates are compared with the whole query anyway.
 */
const mostBigrams = 6;

/** Finds documents that may contain every word of a query, reading only the shards of its bigrams. */
export async function findCandidates(
  words: readonly QueryWord[],
  shardCount: number,
  readShard: ShardReader,
): Promise<Candidates> {
  if (words.length === 0) return { ranked: [], isExact: true };
  const chosen = chosenBigrams(words);
  const ranks = await Promise.all(
    chosen.map(async ({ code, within, isFirst }) => {
      const shard = await readShard(shardOf(code, shardCount));
      const searched = within === "names" ? searchRanks.slice(0, searchRanks.indexOf("names") + 1) : searchRanks;
      return new Map(
        searched.flatMap((rank, index) => {
          const place = isFirst || index > inTitle ? index : 0;
          return postings(shard, code, rank).map((document) => [document, place] as const);
        }),
      );
    }),
  );
  const typed = await Promise.all(
    particleBigrams(words).map(async (code) => {
      const shard = await readShard(shardOf(code, shardCount));
      return new Set(searchRanks.slice(0, inTitle + 1).flatMap((rank) => postings(shard, code, rank)));
    }),
  );
  return {
    ranked: inOrder(ranks, typed),
    isExact: chosen.length === words.length && words.every(isOneEntry),
  };
}

const inTitle = searchRanks.indexOf("title");

/**
 * The bigrams at which the particles of words begin: a title with `제목만` comes before one with `제목`. As many as words
 * would cost shards, so only a single word's is looked up.
 */
function particleBigrams(words: readonly QueryWord[]): readonly BigramCode[] {
  const [word] = words;
  if (word === undefined || words.length > 1 || word.forms.length === 1 || word.begun !== undefined) return [];
  const { length } = shortestForm(word);
  return bigramsOf(word.forms[0].slice(length - 1, length + 1));
}

/** A document ranks by its worst place among the words; one with the particle in its title comes before all others. */
function inOrder(
  ranks: readonly ReadonlyMap<number, number>[],
  typed: readonly ReadonlySet<number>[],
): readonly number[] {
  const [first = new Map<number, number>(), ...others] = ranks;
  const held = [...first].filter(([document]) => others.every((other) => other.has(document)));
  const worst = (document: number, rank: number): number =>
    Math.max(rank, ...others.map((other) => other.get(document) ?? 0));
  const isTyped = (document: number, rank: number): boolean =>
    rank <= inTitle && typed.some((one) => one.has(document));
  return held
    .map(([document, rank]) => ({ document, rank: worst(document, rank) }))
    .map(({ document, rank }) => ({ document, rank: isTyped(document, rank) ? -1 : rank }))
    .sort((one, other) => one.rank - other.rank || one.document - other.document)
    .map(({ document }) => document);
}

/**
 * A two-character word is one bigram. Not numbers or first consonants: the index does not know whether they begin a
 * number or word.
 */
function isOneEntry(word: QueryWord): boolean {
  const form = shortestForm(word);
  return word.begun === undefined && form.length <= 2 && !/^\d/u.test(form) && !isInitials(form);
}

interface ChosenBigram {
  readonly code: BigramCode;
  readonly within: QueryWord["within"];
  /** Whether it begins its word: only there it tells where a word begins. */
  readonly isFirst: boolean;
}

/**
 * Each word's first bigram, longest words first, then each second one, and so on, so that every word narrows the
 * results early.
 */
function chosenBigrams(words: readonly QueryWord[]): readonly ChosenBigram[] {
  const ofWords = words
    .map((word) => codesOf(word).map((code, at) => ({ code, within: word.within, isFirst: at === 0 })))
    .sort((one, other) => other.length - one.length);
  const chosen: ChosenBigram[] = [];
  const longest = ofWords[0]?.length ?? 0;
  for (let round = 0; round < longest && chosen.length < mostBigrams; round += 1)
    chosen.push(...ofWords.flatMap((codes) => codes.slice(round, round + 1)));
  return chosen.slice(0, mostBigrams);
}

function codesOf(word: QueryWord): readonly BigramCode[] {
  const form = shortestForm(word);
  if (word.opens === true) return [latinCode(form), ...bigramsOf(form.slice(1))];
  if (isInitials(form) && word.within === "everything") return [openingCode(form)];
  return form.length === 1 ? [singleCode(form.charCodeAt(0))] : [...new Set(bigramsOf(form))];
}

function postings(shard: SearchShard, code: BigramCode, rank: SearchRank): readonly number[] {
  const number = keyNumber(shard.keys, bigramKey(code));
  return number === -1 ? [] : readPostingList(shard[rank].split(listEnd)[number] ?? "");
}

/** The index of a two-unit key; a match across two keys does not count. */
function keyNumber(keys: string, key: string): number {
  let at = keys.indexOf(key);
  while (at !== -1 && at % 2 === 1) at = keys.indexOf(key, at + 1);
  return at === -1 ? -1 : at / 2;
}
