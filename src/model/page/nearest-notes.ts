import { decodeAddress } from "../address/decode-address.ts";
import { spellingKey } from "../text/spelling.ts";
import { partsOfBlogs, stopWords } from "./stop-words.ts";

/** A note as the page for lost readers knows it. */
export interface NamedNote {
  /** Below the base path, as links have it. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const mostSuggested = 5;
/** Less than half of the letter pairs in common is chance, unless words are in common, too. */
const nearEnough = 0.5;
/** A note with every word of the address is near enough, whatever else it says. */
const worthOfWords = 0.5;
/** A day in the address, as blogs spell it, says more about a note than a few letters do. */
const worthOfDay = 0.5;
const longestAddress = 500;

/** The notes that somebody probably looked for who came to an address where nothing is, the likeliest first. */
export function nearestNotes(address: string, notes: readonly NamedNote[]): readonly NamedNote[] {
  const path = (decodeAddress(address) ?? address).slice(0, longestAddress);
  const wanted = readName(nameIn(path));
  const day = dayIn(path);
  return notes
    .map((note) => ({ note, likeness: likenessOf(note, wanted, day) }))
    .filter(({ likeness }) => likeness >= nearEnough)
    .sort((one, other) => other.likeness - one.likeness || (one.note.date < other.note.date ? 1 : -1))
    .slice(0, mostSuggested)
    .map(({ note }) => note);
}

/** What somebody probably looked for who came to an address: the words of its last name. */
export function wordsOfAddress(address: string): string {
  const path = (decodeAddress(address) ?? address).slice(0, longestAddress);
  return nameIn(path)
    .replace(/\.\w{1,5}$/u, "")
    .replace(/[-_+.\s]+/gu, " ")
    .trim();
}

function likenessOf({ url, title, date }: NamedNote, wanted: NameRead, day: string | null): number {
  const names = [nameIn(decodeAddress(url) ?? url), title].map(readName);
  return Math.max(...names.map((name) => likeness(wanted, name))) + (day === date ? worthOfDay : 0);
}

/** What is compared of a name. */
interface NameRead {
  readonly key: string;
  readonly pairs: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly numbers: readonly string[];
}

function readName(text: string): NameRead {
  const key = spellingKey(text).toLowerCase();
  return {
    key,
    pairs: pairsOf(key),
    words: (key.match(/[가-힣]{2,}|[^\P{L}가-힣]{3,}/gu) ?? []).filter((word) => !stopWords.has(word)),
    numbers: key.match(/\d+/gu) ?? [],
  };
}

/** The tenth part of something is not like its second, and a list of posts not like one, however many letters they share. */
function likeness(wanted: NameRead, name: NameRead): number {
  if (partsOfBlogs.has(wanted.key)) return wanted.key === name.key ? 1 : 0;
  const isOtherNumber = wanted.numbers.length > 0 && name.numbers.length > 0;
  if (isOtherNumber && !wanted.numbers.some((number) => name.numbers.includes(number))) return 0;
  return shareOf(wanted.pairs, name.pairs) + worthOfWords * sharedWords(wanted.words, name.words);
}

/** The share of words that stand in a name, in Korean with a particle after them. */
function sharedWords(wanted: readonly string[], words: readonly string[]): number {
  const isSaid = (word: string): boolean =>
    words.some((one) => one === word || (/^[가-힣]/u.test(word) && one.startsWith(word)));
  return wanted.length === 0 ? 0 : wanted.filter(isSaid).length / wanted.length;
}

/** The last name of an address, without its day and ending: `/doc/2021/12/15/2021-12-15-lg-ai.html` is `lg-ai`. */
function nameIn(path: string): string {
  const names = path.split("/").filter((name) => name !== "" && name !== "index.html");
  return (names.at(-1) ?? "").replace(/\.(?:html?|md)$/iu, "").replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, "");
}

function dayIn(path: string): string | null {
  const [, year, month = "", day = ""] = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/u.exec(path) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Neighbouring letters and digits of a folded text; what stands between words does not count. */
function pairsOf(key: string): ReadonlySet<string> {
  const letters = Array.from(key.replace(/[^\p{L}\p{N}]/gu, ""));
  return new Set(
    letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`),
  );
}

/** Sørensen and Dice's measure: 1 for the same pairs, 0 for none in common. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}
