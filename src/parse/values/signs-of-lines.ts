import { middleDots } from "./middle-dots.ts";
import { bulletBeforeWord, bulletLetters, bulletSigns } from "./typed-bullet.ts";

const circled = /^\s*([\u{2460}-\u{2473}])\s*/u;
const typedNumber = /^\s*(\d{1,2})[.)](?=\s|\p{L})\s*/u;
const bullet = new RegExp(
  String.raw`^\s*(?:[${middleDots}${bulletSigns}]\s|${bulletLetters}|${bulletBeforeWord})\s*(?=\S)`,
  "u",
);
const beforeOne = 0x245f;

/**
 * Lines without the signs with which they begin, as the numbers and bullets of a list are left out: `① 하나` above `② 둘`,
 * `1)하나` above `2)둘`, or a bullet before each, `○ 하나`. The same lines if numbers do not count from one, or some line
 * has no bullet.
 */
export function withoutSignsOfLines(lines: readonly string[]): readonly string[] {
  const numbered = [circled, typedNumber].find((number) => countsFromOne(lines, number));
  if (numbered !== undefined) return lines.map((line) => line.replace(numbered, ""));
  return lines.every((line) => bullet.test(line)) ? lines.map((line) => line.replace(bullet, "")) : lines;
}

function countsFromOne(lines: readonly string[], number: RegExp): boolean {
  const typed = lines.flatMap((line) => number.exec(line)?.[1] ?? []);
  const numbers = typed.map((one) => (/^\d/u.test(one) ? Number(one) : (one.codePointAt(0) ?? 0) - beforeOne));
  return numbers.length > 1 && numbers.every((one, place) => one === place + 1);
}
