import { lineOffset, lineText, type SourceText } from "../../places/source-text.ts";

/** A line of dashes that opens or closes the front matter: where its text begins and ends, without the line end. */
export interface Fence {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** True for `---` alone (or `...` at the end); false for look-alikes, `----` and `—`. */
  readonly exact: boolean;
}

/** Where a post's front matter lies. `language` is the word after the opening dashes, empty for the usual YAML. */
export interface Fences {
  readonly opening: Fence;
  readonly language: string;
  /** Null when no line closes the front matter. */
  readonly closing: Fence | null;
}

/** Invisible after a fence: blanks of every kind, and control characters. */
const unseen = "[\\s\\p{Default_Ignorable_Code_Point}\\u2800]";
/**
 * Four dashes or more, the long dashes word processors turn `---` into, and what Korean or Japanese keyboards type for
 * a hyphen.
 */
const dashes = "(?:[-‐‑‒–—―─━−－ㅡ]{3,}|[-–—]{0,2}[–—][-–—]{0,2})";
const exactOpening = new RegExp(`^---${unseen}*$`, "u");
const namedOpening = new RegExp(`^(?:---[ \\t]*([A-Za-z][\\w+-]*)|(\\+\\+\\+))${unseen}*$`, "u");
const exactClosing = new RegExp(`^(?:---|\\.\\.\\.|\\+\\+\\+)${unseen}*$`, "u");
const lookAlikeOpening = new RegExp(`^${unseen}*${dashes}${unseen}*$`, "u");
/** Indented with spaces or tabs it may be part of a value; no value is indented with other blanks. */
const lookAlikeClosing = new RegExp(`^(?:(?![ \\t])${unseen})*${dashes}${unseen}*$`, "u");
/** With what no line of dashes begins. */
const letter = /^[A-Za-z가-힣]/u;
const blankLine = new RegExp(`^${unseen}*$`, "u");

/**
 * Finds the lines that enclose the front matter, the first before any other text; null when the file does not begin
 * with one.
 */
export function findFences(source: SourceText): Fences | null {
  let line = 1;
  while (line <= source.lineStarts.length && blankLine.test(lineText(source, line))) line += 1;
  const marked = lineText(source, line);
  const text = withoutMark(marked);
  const start = lineOffset(source, line) + marked.length - text.length;
  const named = namedOpening.exec(text);
  const exact = exactOpening.test(text);
  if (!exact && named === null && !lookAlikeOpening.test(text)) return null;
  const language = named === null ? "" : (named[1] ?? "toml");
  const opening = { line, start, end: start + text.length, exact: exact || named !== null };
  const isIndented = /^[ \t]/u.test(text);
  const closing =
    closingFence(source, line + 1, isIndented) ?? (isIndented ? null : closingFence(source, line + 1, true));
  const isOfToml = closing !== null && source.text.startsWith("+", closing.start);
  return { opening, language, closing: isOfToml && language !== "toml" ? { ...closing, exact: false } : closing };
}

/**
 * A line of dashes indented like the opening closes it; one that is indented otherwise may be part of a value, and
 * closes only what no other line does.
 */
function closingFence(source: SourceText, firstLine: number, isIndented: boolean): Fence | null {
  for (let line = firstLine; line <= source.lineStarts.length; line += 1) {
    const start = lineOffset(source, line);
    if (letter.test(source.text.charAt(start))) continue;
    const text = lineText(source, line);
    const exact = exactClosing.test(text);
    if (exact || lookAlikeClosing.test(isIndented ? text.trimStart() : text))
      return { line, start, end: start + text.length, exact };
  }
  return null;
}

/** The line on which front matter seems to begin below other text; null when none does. */
export function fenceBelow(source: SourceText): number | null {
  const last = Math.min(source.lineStarts.length - 1, furthestFence);
  for (let line = 2; line <= last; line += 1) {
    if (exactOpening.test(lineText(source, line)) && /^[\p{L}_][\p{L}_ -]*:(?:\s|$)/u.test(lineText(source, line + 1)))
      return line;
  }
  return null;
}

const furthestFence = 30;

/** A line without the invisible characters before its text: a byte order mark, a zero-width space. */
export function withoutMark(text: string): string {
  return text.replace(/^\p{Default_Ignorable_Code_Point}+/u, "");
}
