import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import type { Body } from "../body.ts";
import { lineOffset, lineText, placeOfLine } from "../places/source-text.ts";

/** Names that nobody gives to a part of a note. */
const ofFrontMatterAlone = /^(?:title|date|tags?|categor(?:y|ies)|layout|draft|published|permalink)\s*:/u;
const fieldOrItem = /^(?:[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s|$)|\s+\S|-\s)/u;
const dashes = "---";
const fence = /^---\s*$/u;

/** Lines between two fences; more are no front matter. */
const longest = 40;

/**
 * Reports another block of front matter in a note that has its own: only the one at the top is read, and the other is
 * shown as a heading, or as text between two rules. It comes from two notes in one file, or from a template pasted
 * below another.
 */
export function findSecondFrontMatter(body: Body, source: SourcePath): readonly Diagnostic[] {
  if (!mayHoldTwoFences(body)) return [];
  const inCode = new Set(body.tokens.flatMap(({ type, map }) => (isCode(type) && map !== null ? linesIn(map) : [])));
  const lines = linesOf(body);
  const open = lines.flatMap((line, index) => (fence.test(line) && !inCode.has(index) ? [index] : []));
  for (const [place, first] of open.entries()) {
    const last = open[place + 1];
    if (last === undefined || last - first > longest || !isFrontMatter(lines.slice(first + 1, last))) continue;
    const line = body.firstLine + first;
    const where = { source, place: placeOfLine(body.source, line) };
    return [diagnose("front-matter-second", { first: line, last: body.firstLine + last }, where)];
  }
  return [];
}

/** Whether what begins a fence is in a body at least twice. */
function mayHoldTwoFences({ source, firstLine }: Body): boolean {
  const first = source.text.indexOf(dashes, lineOffset(source, firstLine));
  return first !== -1 && source.text.includes(dashes, first + dashes.length);
}

function isFrontMatter(between: readonly string[]): boolean {
  const said = between.filter((line) => line.trim() !== "");
  return said.some((line) => ofFrontMatterAlone.test(line)) && said.every((line) => fieldOrItem.test(line));
}

function isCode(type: string): boolean {
  return type === "fence" || type === "code_block" || type === "html_block";
}

function linesIn([first, end]: readonly [number, number]): readonly number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function linesOf({ source, firstLine }: Body): readonly string[] {
  const count = Math.max(0, source.lineStarts.length - firstLine + 1);
  return Array.from({ length: count }, (_, index) => lineText(source, firstLine + index).slice(0, 300));
}
