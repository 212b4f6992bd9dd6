import { countingLetter, countingLetters } from "./counting-letters.ts";

const circled = /^\s*([\u{2460}-\u{2473}])\s*/u;
const lettered = new RegExp(String.raw`^\s*${countingLetter}\s*`, "u");
const beforeOne = 0x245f;

/**
 * Lines without the circled numbers or the letters with which they begin, `① 하나` above `② 둘` or `가. 하나` above `나. 둘`,
 * as the numbers of a list are left out. The same lines if those do not count from one.
 */
export function withoutCircledNumbers(lines: readonly string[]): readonly string[] {
  const isCircled = countsFromOne(lines, circled, (sign) => (sign.codePointAt(0) ?? 0) - beforeOne);
  if (isCircled) return lines.map((line) => line.replace(circled, ""));
  const isLettered = countsFromOne(lines, lettered, (letter) => countingLetters.indexOf(letter) + 1);
  return isLettered ? lines.map((line) => line.replace(lettered, "")) : lines;
}

function countsFromOne(lines: readonly string[], sign: RegExp, numberOf: (sign: string) => number): boolean {
  const signs = lines.flatMap((line) => sign.exec(line)?.[1] ?? []);
  return signs.length > 1 && signs.every((one, place) => numberOf(one) === place + 1);
}
