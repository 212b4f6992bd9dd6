import { heldByLine } from "../held/held-by-line.ts";
import { isKnownKey } from "../known-keys.ts";
import { isNamed, splitLine } from "../lines/entry-line.ts";
import { aliasedKey } from "../nearest-key.ts";

/**
 * The line (from 0) after the last that can be front matter, for a post whose front matter seems to be closed, perhaps
 * only by a rule further down in its body; null when every line may belong to it.
 */
export function bodyStartBeforeClosing(lines: readonly string[]): number | null {
  // Whatever stands right below the opening line is front matter that lacks its colon.
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (index > end && isText(line)) return goesOn(lines.slice(index)) ? null : end;
    end = index + 1;
  }
  return null;
}

/** The same line for a post whose front matter no line closes. */
export function bodyStartWithoutClosing(lines: readonly string[]): number | null {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (index < end || line.trim() === "") continue;
    if (isNoField(line, index > end || (index === 0 && !isHeadInKorean(line)))) return end;
    end = valueEnd(lines, index) + 1;
  }
  return null;
}

/** Before a closing line: below a blank line, only running text is surely the body. */
function isText(line: string): boolean {
  return /^[^\s#\-?\]}"']/u.test(line) && !isNamed(line);
}

/**
 * Whether front matter continues below text within it: up to a line that holds the note back, or a field right above
 * the closing line.
 */
function goesOn(lines: readonly string[]): boolean {
  const last = lines.findLast((line) => line.trim() !== "") ?? "";
  return isField(last) || lines.some((line) => heldByLine(line) !== null);
}

/**
 * Without a closing line: everything that is not a field, and below a blank line everything that is not one of our
 * fields.
 */
function isNoField(line: string, afterBlank: boolean): boolean {
  if (/^\s/u.test(line)) return false;
  if (/^- /u.test(line)) return afterBlank;
  const { name, field } = splitLine(line, "");
  return name === "" || (afterBlank && !isKnownKey(field));
}

/** `제목: …`, with which front matter begins, though none of ours. */
function isHeadInKorean(line: string): boolean {
  return aliasedKey(splitLine(line, "").field, ["title", "date", "tags"]) !== null;
}

function isField(line: string): boolean {
  const { name, lead, field } = splitLine(line, "");
  return name !== "" && lead === "" && isKnownKey(field);
}

/** The most lines that a bracketed list or a quoted text continues for. */
const longestValue = 50;
const closers: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
  ['"', '"'],
  ["'", "'"],
]);

/** The last line of a value that begins with a bracket or a quote and ends with one on a line below; else its first. */
function valueEnd(lines: readonly string[], first: number): number {
  const { value } = splitLine(lines[first] ?? "", "");
  const closer = closers.get(value.charAt(0));
  if (closer === undefined || value.includes(closer, 1)) return first;
  for (const [index, line] of lines.slice(first + 1, first + longestValue).entries()) {
    if (line.trim() === "" || isField(line)) return first;
    if (line.trimEnd().endsWith(closer)) return first + 1 + index;
  }
  return first;
}
