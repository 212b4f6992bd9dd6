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

const likeEnough = 0.5;

/**
 * A title, keyword, tag, summary or question word whose first consonants match and that shares half of the syllables: 엑사원
 * for 엑사완.
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
  const best = alike.toSorted((one, other) => likeness(other, word) - likeness(one, word))[0];
  return best !== undefined && likeness(best, word) >= likeEnough && best !== word ? best : null;
}

function likeness(one: string, other: string): number {
  const same = [...one].filter((syllable, index) => syllable === other[index]);
  return same.length / other.length;
}
