import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { asItLooks } from "../../../model/text/look-alike-letters.ts";
import { spellerOf } from "../../../model/text/nearest-spelling.ts";
import { meantBoolean } from "../fields/meant-boolean.ts";
import { isNoInForm, isYesInForm } from "./form-answers.ts";
import { heldByField } from "./held-by-field.ts";
import { isHeldState, isNoOrHeldState } from "./held-by-other-program.ts";
import { hasNoTail, valueTail } from "./value-tail.ts";

/** What a line by itself says that, in front matter, would hold back its note or article. */
export interface HoldingLine extends HoldingField {
  /**
   * True for our own names and their misspellings, which never form a line of a text; false for what a text may well
   * say.
   */
  readonly isCertain: boolean;
}

/** Longer than any name and value that hold a note back, with all their marks. */
const longest = 80;
/** The same with white space that may stand around them. */
export const longestHoldingLine = longest * 2;
const listMarks = /^(?:[>*+•·-](?=\s)|\p{Extended_Pictographic}\uFE0F?(?=\s)|\s)+/u;

const quotes = `["'“”‘’*_]*`;
const name = String.raw`(\p{L}[\p{L}\p{N}_ -]{0,19}?)`;
const value = String.raw`(\S.{0,40})$`;

/** `draft: true`, `"draft" = true`, `공개 여부: 비공개`; and `**draft** true`. */
const namedValues = [
  { sign: /[:=;]/u, separator: String.raw`(\s*(?::{1,2}|[=;])\s*)` },
  { sign: /\s/u, separator: String.raw`(\s+)` },
].map(({ sign, separator }) => ({
  sign,
  form: new RegExp(`^${quotes}${name}${quotes}${separator}${value}`, "u"),
}));

/**
 * What a line says that holds its note back, in any form front matter takes elsewhere (TOML, JSON, an HTML comment),
 * after a dash and with signs round its words; null for any other line. Between backticks it is an example.
 */
export function heldByLine(typed: string): HoldingLine | null {
  if (typed.length > longestHoldingLine) return null;
  const text = asItLooks(typed.trim().replace(/^<!--\s*|\s*-->$/gu, ""));
  if (text.length > longest) return null;
  const plain = text.replace(listMarks, "");
  const parts = /^\{|\}$/u.test(plain) ? plain.split(/[{},]/u) : [plain];
  let found: HoldingLine | null = null;
  for (const part of parts) found ??= heldPart(part.trim());
  return found === null ? null : { ...found, isCertain: found.isCertain && plain === text };
}

function heldPart(text: string): HoldingLine | null {
  for (const { sign, form } of namedValues) {
    const parts = sign.test(text) ? form.exec(text) : null;
    const held = parts === null ? null : heldInForm(parts);
    if (held !== null) return held;
  }
  return null;
}

function heldInForm([, name = "", sign = "", rest = ""]: readonly string[]): HoldingLine | null {
  const value = bareValue(rest);
  if (value === "") return null;
  const isParted = sign.trim() !== "";
  // Without a separator, two words are front matter only where they cannot be anything else.
  if (!isParted && !(value.length > 1 && meantBoolean(value) !== null && isOurs(name))) return null;
  const held = heldByField(name, { kind: "scalar", value, start: 0, end: 0 });
  if (held === null) return null;
  // 기사: 링크 may also be the remains of a link in a text.
  if (held.key === "article" && /^(?![a-z]+$)/iu.test(value) && !isNoOrHeldState(value)) return null;
  const isClear = meantBoolean(value) !== null || isHeldState(value);
  const isCertain = held.key !== "article" && isClear && isOurs(name);
  // 초안: 셋 may be the beginning of a list; 공개: X a form that the text is about.
  if (isOurs(name) && !(isClear || answersInForm(held, value))) return null;
  if (!isParted && !isCertain) return null;
  return { key: held.key, value: held.value, isCertain };
}

/** `, draft: true`, the last words of a line or those before the next name or separator. */
const valueWithin =
  /[\s\p{Cc},;|([{](?=(\p{L}[\p{L}_]*\s?[:：=]\s*\p{L}+)\s*(?:[\s,;|)\]}—-]*$|[,;|)\]}]|\s\p{L}[\p{L}_]*\s?[:：]))/gu;

/** Other programs' names that hold a note back in a value, as no text has them there. */
const saidByOthers = /^(?:private|status|visibility|상태|비공개|공개범위|공개설정)$/iu;
/** YAML, too, takes a name with a colon and a blank after a value for a slip. */
const asField = /^\p{L}[\p{L}_]*\s?(?::\s|：)/u;

/**
 * What follows a field's value on the same line, and would hold the note or its article back on a line of its own:
 * `title: a, draft: true`; null for any other line. Within quotes it is part of the value, after them it is not.
 */
export function heldByTail(typed: string): HoldingLine | null {
  if (hasNoTail(typed)) return null;
  return heldWithin(typed, isOfOurs) ?? heldWithin(typed.replace(bracketedValue, "$1 "), isOfOthers);
}

/** A value in brackets: what its fields say is judged by whose they are. */
const bracketedValue = /^([^:：]*[:：]\s*)(?:\{(?:.*\}|.*$)|\[(?:.*\]|.*$))/u;

function heldWithin(typed: string, isMeant: (held: HoldingLine, tail: string) => boolean): HoldingLine | null {
  const text = valueTail(typed);
  const tails = [...text.matchAll(valueWithin)].flatMap(({ index, 1: tail = "" }) =>
    isNamedInSentence(text.slice(0, index), tail) ? [] : [tail],
  );
  const held = tails.map((tail) => ({ tail, line: heldByLine(tail) }));
  return held.find(({ tail, line }) => line !== null && isMeant(line, tail))?.line ?? null;
}

/** `npm의 private:true`: a setting of a program that a title speaks of, without the blank of a field; `회의` is a word. */
function isNamedInSentence(before: string, tail: string): boolean {
  return !asField.test(tail) && /[a-z0-9]의$/iu.test(before);
}

function isOfOurs(held: HoldingLine): boolean {
  return held.isCertain || held.key === "article";
}

function isOfOthers(_held: HoldingLine, tail: string): boolean {
  return asField.test(tail) || saidByOthers.test(asItLooks(tail.split(/\s?[:：=]/u, 1)[0] ?? ""));
}

/** A value without its comment, and without the signs round it. */
function bareValue(typed: string): string {
  return typed.replace(/\s#.*$/u, "").replace(/^["'“”‘’*_[\s]+|["'“”‘’*_\],;\s]+$/gu, "");
}

/** `공개: X`, `비공개: O`, but not `비공개: X`. */
function answersInForm({ key }: HoldingField, value: string): boolean {
  return key === "published" ? isNoInForm(value) : isYesInForm(value);
}

const nearestOfOurs = spellerOf(["draft", "published", "unlisted"]);

function isOurs(name: string): boolean {
  return nearestOfOurs(name) !== null || /^(?:초안|비공개|공개|공개 ?여부)$/u.test(name);
}
