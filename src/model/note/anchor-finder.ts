import { spellingKey } from "../text/spelling.ts";

/** Where a link may land within a note. */
export interface NotePlaces {
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  /** Of headings and of whatever else has one. */
  readonly anchors: Iterable<string>;
}

/** Finds the place in a note that is meant by what follows the `#` of a link by name; null for none. */
export type FindAnchor = (typed: string) => string | null;

/**
 * Knows the places of a note, to be asked many times. One is meant by a heading's words, the last one's of a path of headings
 * (`요약#금리`), or by an anchor. Obsidian leaves signs out of the words, so that they do not count.
 */
export function anchorFinder({ headings, anchors }: NotePlaces): FindAnchor {
  const exact = new Set(anchors);
  const bySpelling = new Map<string, string>();
  const byLetters = new Map<string, string>();
  for (const { text, anchor } of headings) {
    add(bySpelling, spellingKey(text), anchor);
    add(byLetters, lettersOf(text), anchor);
  }
  for (const anchor of exact) add(byLetters, lettersOf(anchor), anchor);
  const find = (typed: string): string | null => {
    const wanted = typed.trim();
    if (wanted.startsWith("^")) return exact.has(wanted) ? wanted : null;
    const named = bySpelling.get(spellingKey(wanted));
    return named ?? (exact.has(wanted) ? wanted : (byLetters.get(lettersOf(wanted)) ?? null));
  };
  return (typed) => find(typed) ?? find(typed.slice(typed.lastIndexOf("#") + 1));
}

function add(known: Map<string, string>, key: string, anchor: string): void {
  if (key !== "" && !known.has(key)) known.set(key, anchor);
}

function lettersOf(text: string): string {
  return spellingKey(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
