import { decodeAddress } from "../address/decode-address.ts";
import { spellingKey } from "../text/spelling.ts";
import { partsOfBlogs, stopWords } from "./stop-words.ts";

/** A note as the 404 page knows it. */
export interface NamedNote {
  /** Below the base path, as in links. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const mostSuggested = 5;
/** Sharing less than half of the letter pairs is chance, unless words match too. */
const nearEnough = 0.5;
/** A note with every word of the address is near enough, whatever else it contains. */
const worthOfWords = 0.5;
/** A date in the address, as blogs write it, says more about a note than a few letters. */
const worthOfDay = 0.5;
const longestAddress = 500;

/** The notes that a reader at a dead address probably wanted, most likely first. */
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

/** What a reader at an address probably wanted: the words of its last segment. */
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

/** The parts of a name that are compared. */
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

/** `part-10` is not like `part-2`, nor a list of posts like one post, however many letters they share. */
function likeness(wanted: NameRead, name: NameRead): number {
  if (partsOfBlogs.has(wanted.key)) return wanted.key === name.key ? 1 : 0;
  const isOtherNumber = wanted.numbers.length > 0 && name.numbers.length > 0;
  if (isOtherNumber && !wanted.numbers.some((number) => name.numbers.includes(number))) return 0;
  return shareOf(wanted.pairs, name.pairs) + worthOfWords * sharedWords(wanted.words, name.words);
}

/** The share of words found in a name; in Korean, a particle may follow them. */
function sharedWords(wanted: readonly string[], words: readonly string[]): number {
  const isSaid = (word: string): boolean =>
    words.some((one) => one === word || (/^[가-힣]/u.test(word) && one.startsWith(word)));
  return wanted.length === 0 ? 0 : wanted.filter(isSaid).length / wanted.length;
}

/** The last segment of an address without date and extension: `/doc/2021/12/15/2021-12-15-lg-ai.html` is `lg-ai`. */
function nameIn(path: string): string {
  const names = path.split("/").filter((name) => name !== "" && name !== "index.html");
  return (names.at(-1) ?? "").replace(/\.(?:html?|md)$/iu, "").replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, "");
}

function dayIn(path: string): string | null {
  const [, year, month = "", day = ""] = /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/u.exec(path) ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Adjacent letters and digits of a folded text, ignoring what separates words. */
function pairsOf(key: string): ReadonlySet<string> {
  const letters = Array.from(key.replace(/[^\p{L}\p{N}]/gu, ""));
  return new Set(
    letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`),
  );
}

/** The Sørensen–Dice coefficient: 1 for identical pairs, 0 for none in common. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / (one.size + other.size);
}
