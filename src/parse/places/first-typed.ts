import type { TextRange } from "./text-range.ts";

/**
 * The nearest place, from an offset on, where one of several spellings of an address is typed: a further one may be
 * another link. Null when there is none.
 */
export function firstTyped(text: string, spellings: readonly string[], from: number): TextRange | null {
  const typed = [...new Set(spellings)].map((spelling) => {
    const start = text.indexOf(spelling, from);
    return { start, end: start + spelling.length };
  });
  const [first = null] = typed.filter(({ start }) => start !== -1).sort((one, other) => one.start - other.start);
  return first;
}
