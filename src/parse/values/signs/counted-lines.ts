import { countingLetter, countingLetters } from "./counting-letters.ts";
import { numberOf } from "./numbered-parts.ts";

const circled = /^\s*([\u{2460}-\u{2473}])\s*/u;
const lettered = new RegExp(String.raw`^\s*${countingLetter}\s*`, "u");
/** `1.` without a blank, or within a paragraph, which makes no list. */
const numbered = /^\s*\(?(\d{1,2})[.)](?!\d)\s*/u;
const keycapped = /^\s*([0-9])\u{FE0F}?\u{20E3}\s*/u;

/** What counts lines, and the number that its sign says. */
const counters: readonly { readonly sign: RegExp; readonly numberOf: (sign: string) => number }[] = [
  { sign: circled, numberOf },
  { sign: lettered, numberOf: (sign) => countingLetters.indexOf(sign) + 1 },
  { sign: keycapped, numberOf },
  { sign: numbered, numberOf },
];

/**
 * Lines without the numbers of any kind or letters with which they begin, `① 하나` above `② 둘`, `1.하나` above `2.둘` or
 * `가. 하나` above `나. 둘`, as the numbers of a list are left out. The same lines if those do not count from one.
 */
export function withoutCountingSigns(lines: readonly string[]): readonly string[] {
  for (const { sign, numberOf } of counters) {
    const signs = lines.flatMap((line) => sign.exec(line)?.[1] ?? []);
    const isCounted = signs.length > 1 && signs.every((one, place) => numberOf(one) === place + 1);
    if (isCounted) return lines.map((line) => line.replace(sign, ""));
  }
  return lines;
}
