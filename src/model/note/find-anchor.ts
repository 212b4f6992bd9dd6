import { spellingKey } from "../text/spelling.ts";

/** Where a link may land within a note. */
export interface NotePlaces {
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  /** Of headings and of whatever else has one. */
  readonly anchors: Iterable<string>;
}

/**
 * The place in a note that is meant by what follows the `#` of a link by name: a heading's words, the last one's of a path
 * of headings (`요약#금리`), or an anchor. Obsidian leaves signs out of the words, so that they do not count; null for none.
 */
export function findAnchor(typed: string, { headings, anchors }: NotePlaces): string | null {
  for (const wanted of new Set([typed, typed.slice(typed.lastIndexOf("#") + 1)])) {
    const found = headingNamed(wanted, headings) ?? anchorNamed(wanted, anchors);
    if (found !== null) return found;
  }
  return null;
}

function headingNamed(wanted: string, headings: NotePlaces["headings"]): string | null {
  for (const keyOf of [spellingKey, lettersOf]) {
    const key = keyOf(wanted);
    const heading = key === "" ? undefined : headings.find(({ text }) => keyOf(text) === key);
    if (heading !== undefined) return heading.anchor;
  }
  return null;
}

function anchorNamed(wanted: string, anchors: NotePlaces["anchors"]): string | null {
  const known = [...anchors];
  const exact = known.find((anchor) => anchor === wanted.trim());
  if (exact !== undefined || wanted.trim().startsWith("^")) return exact ?? null;
  const key = lettersOf(wanted);
  return key === "" ? null : (known.find((anchor) => lettersOf(anchor) === key) ?? null);
}

function lettersOf(text: string): string {
  return spellingKey(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
