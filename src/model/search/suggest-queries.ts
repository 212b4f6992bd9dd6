import { fold } from "./fold.ts";
import { initialsOf } from "./initials.ts";
import { spansInSentence } from "./match-spans.ts";
import { ownParts } from "./openings.ts";
import { longestQuery, readQuery } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";
import { searchNotes } from "./search-notes.ts";
import type { SearchReader, SearchRequest } from "./search-reader.ts";

const mostSuggestions = 3;
const mostWords = 4;

/** Other words to look for where a query found nothing: each of them finds something under the same filters. */
export async function suggestQueries(request: SearchRequest, reader: SearchReader): Promise<readonly string[]> {
  const typed = request.query.slice(0, longestQuery).normalize("NFC").trim().split(/\s+/u);
  if (typed.length > mostWords) return [];
  const suggestions: string[] = [];
  for (const [place, word] of typed.entries()) {
    for (const other of [await nameWithInitials(word, request, reader), ...shorter(word)]) {
      if (other === null) continue;
      const query = typed.with(place, other).join(" ");
      if (suggestions.includes(query) || (await firstNote({ ...request, query }, reader)) === null) continue;
      suggestions.push(query);
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
  const found = await Promise.all(words.map((query) => firstNote({ ...request, query }, reader)));
  return words.filter((_, index) => found[index] !== null);
}

async function firstNote(request: SearchRequest, reader: SearchReader): Promise<SearchDocument | null> {
  if (readQuery(request.query).length === 0) return null;
  for await (const { document } of searchNotes(request, reader)) return document;
  return null;
}

/** `금리인상기` may be meant as `금리인상` or `금리`; less than two characters would look elsewhere. */
function shorter(word: string): readonly string[] {
  const characters = [...word];
  return characters.slice(2).map((_, dropped) => characters.slice(0, characters.length - 1 - dropped).join(""));
}

const likeEnough = 0.5;

/** What begins every syllable as the word does and has half of them, in a title, keyword, tag, summary or question: 엑사원 for 엑사완. */
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
