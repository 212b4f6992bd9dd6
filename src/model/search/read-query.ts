import { fold } from "./fold.ts";
import { isInitials, separateInitials } from "./initials.ts";
import { withoutLastConsonant } from "./keystrokes.ts";
import { openingLength } from "./openings.ts";
import { isParticle, withoutParticle } from "./particles.ts";

/** One word of a query. Every form holds the last, so a note that answers one form answers the last. */
export interface QueryWord {
  /** Folded: as typed first and, where it ends in a particle, without it. */
  readonly forms: readonly [string, ...string[]];
  /** `names`: a single character or one or two first consonants, looked up in titles, keywords and tags only. */
  readonly within: "everything" | "names";
  /** Of a word whose last syllable is still being typed what will stay, whatever comes: of `엑사워` `엑사`. */
  readonly begun?: string;
}

/** UTF-16 units of a query that are read; nobody types more, and a pasted article would fetch the whole index. */
export const longestQuery = 200;

/** What a reader typed, word by word: a note answers when it holds every word. Empty for a query of nothing but spaces. */
export function readQuery(typed: string): readonly QueryWord[] {
  return queryWords(piecesOf(withJoinedSyllables(readPart(typed))));
}

/**
 * The ways a query can be meant, the likeliest first; a later one counts where those before it find nothing. The last syllable
 * may be still on its way (`엑사워`), and what looks like a word typed syllable by syllable (`밀 책`) may be words of one.
 */
export function queryReadings(typed: string): readonly (readonly QueryWord[])[] {
  const text = readPart(typed);
  const joined = withJoinedSyllables(text);
  const pieces = piecesOf(joined);
  const begun = withLastBegun(pieces);
  return [
    queryWords(pieces),
    ...(begun === null ? [] : [begun]),
    ...(joined === text ? [] : [queryWords(piecesOf(text))]),
  ];
}

function readPart(typed: string): string {
  return typed
    .slice(0, longestQuery)
    .normalize("NFC")
    .replace(/[“”„‟＂]/gu, '"')
    .replace(/[‘’‚‛＇]/gu, "'");
}

/** `엑 사 원`, as some type: one word, in whatever a sentence has its spaces. */
function withJoinedSyllables(text: string): string {
  return text.replace(/(?<!\S)[가-힣](?:\s+[가-힣](?!\S))+(?:\s+[ㄱ-ㅎ]$)?/gu, (syllables) =>
    syllables.replace(/\s+/gu, ""),
  );
}

/** A folded piece of a query. */
interface QueryPiece {
  readonly text: string;
  /** Stood in quotation marks. */
  readonly isPhrase: boolean;
}

const pieces = /"([^"]+)"([가-힣]*)|(?<![^\s("[])'([^']+)'([가-힣]*)(?![\p{L}\p{N}])|[^\s"]+/gu;

/** What stands in quotation marks is one piece, and so is each word beside them. */
function piecesOf(text: string): readonly QueryPiece[] {
  const found = Array.from(text.matchAll(pieces), ([whole, double, afterDouble, single, afterSingle]) => {
    const phrase = double ?? single;
    if (phrase === undefined) return [{ text: plainWord(whole), isPhrase: false }];
    const after = fold(afterDouble ?? afterSingle ?? "");
    const words = isParticle(after) ? [] : [{ text: after, isPhrase: false }];
    return [{ text: plainWord(phrase), isPhrase: true }, ...words];
  });
  return found.flat().filter(({ text: folded }) => folded !== "");
}

/** A word without the signs that are none of it: the `#` or `\#` that authors put before a keyword, a quotation mark without its other, a comma. */
function plainWord(typed: string): string {
  return fold(typed)
    .replace(/^["']+|["']+$/gu, "")
    .replace(/^\\?#+(?=[\p{L}\p{N}_]*\p{L})/u, "")
    .replace(/(?<=.),+$/u, "");
}

function queryWords(all: readonly QueryPiece[]): readonly QueryWord[] {
  const distinct = new Map(all.map((piece) => [piece.text, piece]));
  return [...distinct.values()].map(queryWord);
}

function queryWord({ text, isPhrase }: QueryPiece): QueryWord {
  if (isInitials(text)) {
    const letters = separateInitials(text);
    return { forms: [letters], within: letters.length < openingLength ? "names" : "everything" };
  }
  const word = isPhrase ? text : withoutUnfinished(text);
  if (word.length === 1) return { forms: [word], within: "names" };
  const stem = isPhrase ? null : withoutParticle(word);
  return { forms: stem === null ? [word] : [word, stem], within: "everything" };
}

/** While `금리` is being typed it is `금ㄹ`: the letter that is no syllable yet says nothing yet. */
function withoutUnfinished(word: string): string {
  return word.replace(/(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]$/u, "");
}

/** The query as it is while its last syllable is put together; null when it ends in none. */
function withLastBegun(all: readonly QueryPiece[]): readonly QueryWord[] | null {
  const last = all.at(-1);
  if (last === undefined || last.isPhrase || !/[가-힣]$/u.test(last.text)) return null;
  const begun = last.text.slice(0, -1) + (withoutLastConsonant(last.text.slice(-1)) ?? "");
  if (begun === "") return null;
  const within = begun.length === 1 ? "names" : "everything";
  return [...queryWords(all.slice(0, -1)), { forms: [last.text], within, begun }];
}

/** What a note must hold to answer a word. */
export function shortestForm({ forms, begun }: QueryWord): string {
  return begun ?? forms.at(-1) ?? forms[0];
}
