import { fold } from "./fold.ts";
import { isInitials, separateInitials } from "./initials.ts";
import { withoutLastConsonant } from "./keystrokes.ts";
import { isShortLatin } from "./latin-openings.ts";
import { openingLength } from "./openings.ts";
import { isParticle, withoutParticle } from "./particles.ts";

/** One word of a query. Every form contains the last, so a note that matches any form matches the last. */
export interface QueryWord {
  /** Folded: as typed, then without its particle if it has one. */
  readonly forms: readonly [string, ...string[]];
  /** `names`: a single character, or one or two first consonants, looked up only in titles, keywords and tags. */
  readonly within: "everything" | "names";
  /** Set if the last syllable is unfinished: the part that further typing cannot change, `엑사` of `엑사워`. */
  readonly begun?: string;
  /** Set if it counts only where a word begins: two or three Latin letters, which are in too many words. */
  readonly opens?: true;
}

/** The most UTF-16 units of a query that are read; a pasted article would fetch the whole index. */
export const longestQuery = 200;

/** A query as words, all of which a note must contain. Empty if only spaces were typed. */
export function readQuery(typed: string): readonly QueryWord[] {
  return queryWords(piecesOf(withJoinedSyllables(readPart(typed))));
}

/**
 * The readings of a query, most likely first; each is tried only if those before it find nothing. A few Latin letters
 * are the beginning of a word before they are anything inside one (`AI` in `raise`). The last syllable may be
 * unfinished (`엑사워`), and what looks like one word typed syllable by syllable (`밀 책`) may be several words.
 */
export function queryReadings(typed: string): readonly (readonly QueryWord[])[] {
  const text = readPart(typed);
  const joined = withJoinedSyllables(text);
  const pieces = piecesOf(joined);
  const begun = withLastBegun(pieces);
  const words = queryWords(pieces);
  return [
    ...(words.some((word) => isShortLatin(shortestForm(word))) ? [words.map(opening)] : []),
    words,
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

/** Joins syllables typed apart (`엑 사 원`) into one word, whatever white space separates them. */
function withJoinedSyllables(text: string): string {
  return text.replace(/(?<!\S)[가-힣](?:\s+[가-힣](?!\S))+(?:\s+[ㄱ-ㅎ]$)?/gu, (syllables) =>
    syllables.replace(/\s+/gu, ""),
  );
}

/** A folded part of a query. */
interface QueryPiece {
  readonly text: string;
  /** Whether it was in quotation marks. */
  readonly isPhrase: boolean;
}

const pieces = /"([^"]+)"([가-힣]*)|(?<![^\s("[])'([^']+)'([가-힣]*)(?![\p{L}\p{N}])|[^\s"]+/gu;

/** Quoted text is one piece, and so is each other word. */
function piecesOf(text: string): readonly QueryPiece[] {
  const found = Array.from(text.matchAll(pieces), ([whole, double, afterDouble, single, afterSingle]) => {
    const phrase = double ?? single;
    if (phrase === undefined) return [{ text: withoutPunctuation(plainWord(whole)), isPhrase: false }];
    const after = fold(afterDouble ?? afterSingle ?? "");
    const words = isParticle(after) ? [] : [{ text: after, isPhrase: false }];
    return [{ text: plainWord(phrase), isPhrase: true }, ...words];
  });
  return found.flat().filter(({ text: folded }) => folded !== "");
}

/** Removes signs that are not part of a word: a keyword's `#` or `\#`, an unmatched quotation mark, a comma. */
function plainWord(typed: string): string {
  return fold(typed)
    .replace(/^["']+|["']+$/gu, "")
    .replace(/^\\?#+(?=[\p{L}\p{N}_]*\p{L})/u, "")
    .replace(/(?<=.),+$/u, "");
}

/** `금리?`, `(금리)`: punctuation around a word is not part of it; alone, it is looked for. */
function withoutPunctuation(word: string): string {
  return word.replace(/^[([«「『]+(?=.)|(?<=.)[?!.;:~…。、)\]»」』]+$/gu, "");
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

function opening(word: QueryWord): QueryWord {
  return isShortLatin(shortestForm(word)) ? { ...word, opens: true } : word;
}

/** On the way to `금리`, the text is `금ㄹ`; a letter that is not yet a syllable is ignored. */
function withoutUnfinished(word: string): string {
  return word.replace(/(?<=[가-힣])[ㄱ-ㅎㅏ-ㅣ]$/u, "");
}

/** The query with its last syllable unfinished; null if it does not end in one. */
function withLastBegun(all: readonly QueryPiece[]): readonly QueryWord[] | null {
  const last = all.at(-1);
  if (last === undefined || last.isPhrase || !/[가-힣]$/u.test(last.text)) return null;
  const begun = last.text.slice(0, -1) + (withoutLastConsonant(last.text.slice(-1)) ?? "");
  if (begun === "") return null;
  const within = begun.length === 1 ? "names" : "everything";
  return [...queryWords(all.slice(0, -1)), { forms: [last.text], within, begun }];
}

/** What a note must contain to match a word. */
export function shortestForm({ forms, begun }: QueryWord): string {
  return begun ?? forms.at(-1) ?? forms[0];
}
