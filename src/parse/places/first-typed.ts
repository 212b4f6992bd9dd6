import type { TextRange } from "./text-range.ts";

/**
 * Where one of several spellings of an address is typed, from an offset on: the nearest place of all, for what is spelled
 * otherwise may be typed again further on. Null when none is.
 */
export function firstTyped(text: string, spellings: readonly string[], from: number): TextRange | null {
  const typed = [...new Set(spellings)].map((spelling) => {
    const start = text.indexOf(spelling, from);
    return { start, end: start + spelling.length };
  });
  const [first = null] = typed.filter(({ start }) => start !== -1).sort((one, other) => one.start - other.start);
  return first;
}
