import type { TextRange } from "../../../../parse/places/text-range.ts";

/** What replaces the two ends of a shortcode. */
export interface Enclosing {
  readonly open: string;
  readonly close: string;
  /** Whether the blanks just inside the two ends go. */
  readonly isTight?: boolean;
  /** Whether the blanks before the two ends, each first on its line, go. */
  readonly isUnindented?: boolean;
}

/** What the two ends of a shortcode give their places up with: themselves, and the blanks that go with them. */
export function replacedEnds(
  text: string,
  { open, close }: { readonly open: TextRange; readonly close: TextRange },
  { isTight, isUnindented }: Pick<Enclosing, "isTight" | "isUnindented">,
): { readonly open: TextRange; readonly close: TextRange } {
  if (isUnindented) return { open: withIndent(text, open), close: withIndent(text, close) };
  if (!isTight) return { open, close };
  const words = text.slice(open.end, close.start);
  return {
    open: { start: open.start, end: open.end + (words.length - words.trimStart().length) },
    close: { start: close.start - (words.length - words.trimEnd().length), end: close.end },
  };
}

function withIndent(text: string, { start, end }: TextRange): TextRange {
  return { start: text.lastIndexOf("\n", start - 1) + 1, end };
}
