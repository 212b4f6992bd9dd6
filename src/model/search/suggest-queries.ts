import { fold } from "./fold.ts";
import { initialsOf } from "./initials.ts";
import { spansInSentence } from "./match-spans.ts";
import { ownParts } from "./openings.ts";
import { withoutParticle } from "./particles.ts";
import { longestQuery, readQuery } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";
import { searchNotes } from "./search-notes.ts";
import type { SearchReader, SearchRequest } from "./search-reader.ts";

const mostSuggestions = 3;
const mostWords = 4;

/** Suggestions for a query without results; each has results under the same filters. */
export async function suggestQueries(request: SearchRequest, reader: SearchReader): Promise<readonly string[]> {
  const typed = request.query.slice(0, longestQuery).normalize("NFC").trim().split(/\s+/u);
  if (typed.length > mostWords) return [];
  const suggestions: string[] = [];
  for (const [place, word] of typed.entries()) {
    const queryWith = (other: string): string => typed.with(place, other).join(" ");
    const meant = await nameWithInitials(word, request, reader);
    if (meant !== null && (await finds({ ...request, query: queryWith(meant) }, reader))) {
      suggestions.push(queryWith(meant));
      continue;
    }
    for (const part of shorter(word)) {
      if (!(await finds({ ...request, query: queryWith(part) }, reader, (note) => isNamed(part, note)))) continue;
      suggestions.push(queryWith(part));
      break;
    }
  }
  if (typed.length > 1) suggestions.push(...(await thoseThatFind(typed, request, reader)));
  return [...new Set(suggestions)].slice(0, mostSuggestions);
}

async function thoseThatFind(
  words: readonly string[],
  request: SearchRequest,
  reader: SearchReader,
): Promise<readonly string[]> {
  const found = await Promise.all(words.map((query) => finds({ ...request, query }, reader)));
  return words.filter((_, index) => found[index]);
}

const mostLookedAt = 10;

/** Whether a query finds a wanted note; notes named by its words come first. */
async function finds(
  request: SearchRequest,
  reader: SearchReader,
  isWanted: (note: SearchDocument) => boolean = () => true,
): Promise<boolean> {
  if (readQuery(request.query).length === 0) return false;
  let lookedAt = 0;
  for await (const { document } of searchNotes(request, reader)) {
    if (isWanted(document)) return true;
    lookedAt += 1;
    if (lookedAt === mostLookedAt) return false;
  }
  return false;
}

/**
 * Whether a word is a whole word of a title, keyword or tag, with or without its particle: `금리인` of `금리인하` is not, nor
 * is `없는`.
 */
function isNamed(word: string, { title, keywords, tags }: SearchDocument): boolean {
  const sought = fold(word);
  return [title, ...keywords, ...tags]
    .flatMap((name) => [name, ...(name.match(/[\p{L}\p{N}]+/gu) ?? [])])
    .map(fold)
    .some((name) => name === sought || withoutParticle(name) === sought);
}

/** `금리인상기` may mean `금리인상` or `금리`; fewer than two characters would search elsewhere. */
function shorter(word: string): readonly string[] {
  const characters = [...word];
  return characters.slice(2).map((_, dropped) => characters.slice(0, characters.length - 1 - dropped).join(""));
}

/**
 * A title, keyword, tag, summary or question word that differs by one vowel or one last consonant: 엑사원 for 엑사완. One
 * that differs by more is another word: 상수 is not 상승.
 */
async function nameWithInitials(word: string, request: SearchRequest, reader: SearchReader): Promise<string | null> {
  if (!/^[가-힣]{2,}$/u.test(word)) return null;
  const initials = initialsOf(word);
  const alike: string[] = [];
  for await (const { document } of searchNotes({ ...request, query: initials }, reader)) {
    const { title, keywords, tags } = document;
    for (const name of [title, ...keywords, ...tags].map(fold)) {
      const at = initialsOf(name).indexOf(initials);
      if (at !== -1) alike.push(name.slice(at, at + word.length));
    }
    for (const part of ownParts(document)) {
      const spans = spansInSentence(part, readQuery(initials)).flat();
      alike.push(...spans.map(({ start, end }) => part.slice(start, end)));
    }
    if (alike.length >= 10) break;
  }
  return alike.find((name) => differences(name, word) === 1) ?? null;
}

/** How many letters differ, between texts that begin each syllable alike. */
function differences(one: string, other: string): number {
  return [...one].reduce((count, syllable, index) => count + lettersApart(syllable, other.charAt(index)), 0);
}

/** Syllables are in Unicode by first consonant, then vowel, then the 28 last consonants. */
function lettersApart(one: string, other: string): number {
  const [a, b] = [one.charCodeAt(0) - firstSyllable, other.charCodeAt(0) - firstSyllable];
  if (a % 28 === b % 28) return a === b ? 0 : 1;
  return Math.floor(a / 28) === Math.floor(b / 28) ? 1 : 2;
}

const firstSyllable = 0xac00;
