import type { Place, Point } from "../../model/problem/place.ts";
import { literalPattern } from "../../model/text/literal-pattern.ts";

/** Where a key is in a configuration's text; null if the configuration is built in some other way. */
export function settingPlace(text: string, key: string): Place | null {
  const match = new RegExp(`(?<![\\p{L}\\p{N}_$.])(["']?)${literalPattern(key)}\\1\\s*:`, "u").exec(text);
  if (match === null) return null;
  const start = match.index + (match[1] ?? "").length;
  return { start: pointAt(text, start), end: pointAt(text, start + key.length) };
}

/** The place of one character, given as its line and column, which count from 1. */
export function placeAtLine(text: string, line: number, column: number): Place {
  const lines = text.split(/(?<=\n)/u);
  const offset = lines.slice(0, line - 1).join("").length + column - 1;
  const point = { line, column, offset };
  return { start: point, end: point };
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1, offset };
}
