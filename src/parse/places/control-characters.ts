import type { Rewriting } from "./rewritten-source.ts";

/** What no page, and no feed in XML, may hold; tabs and line breaks may stay. */
const controls = /(?![\t\n\r\u0080-\u009F])\p{Cc}/gu;

/** A vertical tab and a form feed part words, as a blank does. */
const blanks: ReadonlySet<string> = new Set(["\u000B", "\u000C"]);

/** Where a text holds control characters, and what is read instead. */
export function controlCharacters(text: string): readonly Rewriting[] {
  return Array.from(text.matchAll(controls), ({ 0: typed, index }) => {
    return { start: index, end: index + 1, text: readInstead(typed) };
  });
}

/** Rewritings of a text, and those of its control characters: also of what the others would leave. */
export function withoutControlCharacters(
  rewritings: readonly Rewriting[],
  found: readonly Rewriting[],
): readonly Rewriting[] {
  if (found.length === 0) return rewritings;
  const clean = rewritings.map((one) => ({ ...one, text: one.text.replace(controls, readInstead) }));
  let at = 0;
  const others = found.filter(({ start }) => {
    while ((clean[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return start < (clean[at]?.start ?? Number.POSITIVE_INFINITY);
  });
  return [...clean, ...others].toSorted((one, other) => one.start - other.start);
}

function readInstead(typed: string): string {
  return blanks.has(typed) ? " " : "";
}
