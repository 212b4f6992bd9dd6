import { spelledLetters } from "../text/spelled-letters.ts";
import { spellingKey } from "../text/spelling.ts";

/** Where a link may lead within a note. */
export interface NotePlaces {
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  /** Anchors of headings and everything else. */
  readonly anchors: Iterable<string>;
}

/** Finds the place in a note meant by the fragment of a wiki link; null if none. */
export type FindAnchor = (typed: string) => string | null;

/**
 * Indexes a note's places for lookups. A fragment is a heading's words, a path of headings (`요약#금리`, the last counts),
 * or an anchor. Punctuation is ignored, since Obsidian drops it from links.
 */
export function anchorFinder({ headings, anchors }: NotePlaces): FindAnchor {
  const exact = new Set(anchors);
  const bySpelling = new Map<string, string>();
  const byLetters = new Map<string, string>();
  for (const { text, anchor } of headings) {
    add(bySpelling, spellingKey(text), anchor);
    add(byLetters, spelledLetters(text), anchor);
  }
  for (const anchor of exact) add(byLetters, spelledLetters(anchor), anchor);
  const find = (typed: string): string | null => {
    const wanted = typed.trim();
    if (wanted.startsWith("^")) return exact.has(wanted) ? wanted : null;
    const named = bySpelling.get(spellingKey(wanted));
    return named ?? (exact.has(wanted) ? wanted : (byLetters.get(spelledLetters(wanted)) ?? null));
  };
  return (typed) => find(typed) ?? find(typed.slice(typed.lastIndexOf("#") + 1));
}

function add(known: Map<string, string>, key: string, anchor: string): void {
  if (key !== "" && !known.has(key)) known.set(key, anchor);
}
