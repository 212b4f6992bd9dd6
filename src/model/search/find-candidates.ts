import { type BigramCode, bigramKey, bigramsOf, openingCode, shardOf, singleCode } from "./bigrams.ts";
import { isInitials } from "./initials.ts";
import { listEnd, readPostingList } from "./posting-list.ts";
import { type QueryWord, shortestForm } from "./read-query.ts";
import type { SearchShard } from "./search-files.ts";

/** Fetches one shard of the index; a browser's from the site, a test's from memory. */
export type ShardReader = (shard: number) => Promise<SearchShard>;

/** Document numbers that may answer a query, ascending (newest first): those that do by their names, then the others. */
export interface Candidates {
  readonly byName: readonly number[];
  readonly byText: readonly number[];
}

/** Bigrams that are looked up for one query: more would cost a shard each, and candidates are compared with all of it anyway. */
const mostBigrams = 6;

/** Finds the documents that may hold every word of a query. Only the shards of its bigrams are read. */
export async function findCandidates(
  words: readonly QueryWord[],
  shardCount: number,
  readShard: ShardReader,
): Promise<Candidates> {
  if (words.length === 0) return { byName: [], byText: [] };
  const lists = await Promise.all(
    chosenBigrams(words).map(async ({ code, within }) => {
      const shard = await readShard(shardOf(code, shardCount));
      const names = postings(shard, code, "names");
      return { names, anywhere: within === "names" ? names : union(names, postings(shard, code, "text")) };
    }),
  );
  const byName = lists.map(({ names }) => names).reduce(intersection);
  const first = new Set(byName);
  const anywhere = lists.map((list) => list.anywhere).reduce(intersection);
  return { byName, byText: anywhere.filter((document) => !first.has(document)) };
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

function postings(shard: SearchShard, code: BigramCode, kind: "text" | "names"): readonly number[] {
  const number = keyNumber(shard.keys, bigramKey(code));
  return number === -1 ? [] : readPostingList(shard[kind].split(listEnd)[number] ?? "");
}

/** The place of a two-unit key among the keys; a match across two keys is none. */
function keyNumber(keys: string, key: string): number {
  let at = keys.indexOf(key);
  while (at !== -1 && at % 2 === 1) at = keys.indexOf(key, at + 1);
  return at === -1 ? -1 : at / 2;
}

/** First consonants of a name are not written down among those of the text again. */
function union(names: readonly number[], text: readonly number[]): readonly number[] {
  return [...new Set([...names, ...text])].toSorted((one, other) => one - other);
}

function intersection(one: readonly number[], other: readonly number[]): readonly number[] {
  const kept = new Set(other);
  return one.filter((document) => kept.has(document));
}
