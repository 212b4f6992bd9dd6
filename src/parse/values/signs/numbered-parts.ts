import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";

/**
 * `1)` `(1)` `1.`, `①` or `1️⃣`, each in its own group, at the start of a line or after a space; a circled one or an
 * emoji may stand anywhere.
 */
const number =
  /(?<!\S)(?:\((\d{1,2})\)|(\d{1,2})[)）]|(\d{1,2})\.(?=[\s\p{L}]))\s*|([\u{2460}-\u{2473}])\s*|([0-9])\u{FE0F}?\u{20E3}\s*/gu;

/** A sign with which such a number ends. */
const endOfNumber = /[)）.]|[\u{2460}-\u{2473}]|\u{20E3}/u;

/**
 * The parts of a line numbered from 1, `1) 환율이 왜 오르지 2) 언제 내릴까`, each with its number; the line itself unless it begins
 * with the first number, and the second follows in the same form.
 */
export function numberedParts(line: VisibleText): readonly VisibleText[] {
  if (!endOfNumber.test(line.text)) return [line];
  const starts: number[] = [];
  let form: number | null = null;
  for (const found of line.text.matchAll(number)) {
    const here = found.findIndex((part, place) => place > 0 && part !== undefined);
    if (form === null && line.text.slice(0, found.index).trim() !== "") return [line];
    form ??= here;
    if (here === form && numberOf(found[here] ?? "") === starts.length + 1) starts.push(found.index);
  }
  if (starts.length < 2) return [line];
  return starts.map((start, place) => sliceVisible(line, start, starts[place + 1]));
}

const goingOn: ReadonlyMap<string, RegExp> = new Map([
  [")", /(?<!\S)(\d{1,2})\)\s*/gu],
  [".", /(?<!\S)(\d{1,2})\.(?=[\s\p{L}])\s*/gu],
]);

/**
 * The parts of the first line of a list's first item, `환율 2) 금리`, whose number Markdown has taken: without the numbers
 * that go on from it in its form. The line itself if none does.
 */
export function partsAfterFirst(line: VisibleText, sign: string): readonly VisibleText[] {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  for (const { 0: all, 1: typed, index } of line.text.matchAll(goingOn.get(sign) ?? /(?!)/gu))
    if (Number(typed) === cuts.length + 2) cuts.push({ from: index, to: index + all.length });
  if (cuts.length === 0) return [line];
  return [0, ...cuts.map(({ to }) => to)].map((from, place) => sliceVisible(line, from, cuts[place]?.from));
}

const beforeCircledOne = 0x245f;

/** The number that digits or a circled number say. */
export function numberOf(typed: string): number {
  return /\d/u.test(typed) ? Number(typed) : (typed.codePointAt(0) ?? 0) - beforeCircledOne;
}

const leadingNumber = new RegExp(`^\\s*${number.source}`, "u");

/** One of these parts without its number. */
export function withoutNumber(part: VisibleText): VisibleText {
  return sliceVisible(part, leadingNumber.exec(part.text)?.[0].length ?? 0);
}
