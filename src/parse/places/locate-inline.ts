import type Token from "markdown-it/lib/token.mjs";
import type { Body } from "../body.ts";
import { cellPipes } from "../markdown/tables/table-cells.ts";
import { countUpTo } from "./count-up-to.ts";
import { lineOffset } from "./source-text.ts";

/** One line of an inline token's content, found again in the file. */
interface LocatedLine {
  readonly inContent: number;
  readonly inFile: number;
  readonly length: number;
  /** Offsets into the line before which the file has one more character: the `\` of a table's `\|`. */
  readonly skips: readonly number[];
}

/**
 * Maps offsets in an inline token's content to offsets in the file. Markdown strips indentation, `> `, `- ` and heading
 * marks from the content, so each line is searched for in its source line.
 */
export function inlineLocator(body: Body, inline: Token): (offsetInContent: number) => number {
  const lines = locateLines(body, inline);
  const starts = lines.map(({ inContent }) => inContent);
  return (offset) => {
    const line = lines[Math.max(countUpTo(starts, offset) - 1, 0)];
    if (line === undefined) return 0;
    const inLine = Math.min(Math.max(offset - line.inContent, 0), line.length);
    return line.inFile + inLine + line.skips.filter((skip) => skip <= inLine).length;
  };
}

function locateLines(body: Body, inline: Token): LocatedLine[] {
  const firstLine = body.firstLine + (inline.map?.[0] ?? 0);
  const cell: unknown = inline.meta?.cell;
  const isCell = typeof cell === "number";
  const isTabbed = inline.meta?.isTabbed === true;
  const lines: LocatedLine[] = [];
  let inContent = 0;
  for (const [index, contentLine] of inline.content.split("\n").entries()) {
    const start = lineOffset(body.source, firstLine + index);
    const sourceLine = body.source.text.slice(start, lineOffset(body.source, firstLine + index + 1)).trimEnd();
    const { found, skips } = isCell
      ? findCell(
          sourceLine,
          { cell, isTabbed, edges: edgesIn(body, firstLine + index, { sourceLine, isTabbed }) },
          contentLine,
        )
      : findContent(sourceLine, contentLine);
    lines.push({ inContent, inFile: start + found, length: contentLine.length, skips });
    inContent += contentLine.length + 1;
  }
  return lines;
}

type Found = { readonly found: number; readonly skips: readonly number[] };

/** Content ends its line, except for the closing `##` of a heading. */
function findContent(sourceLine: string, contentLine: string): Found {
  const words = contentLine.trim().replaceAll("\uFFFD", "\0");
  const line = sourceLine.replaceAll("\uFFFD", "\0");
  const found = line.endsWith(words) ? line.length - words.length : line.lastIndexOf(words);
  const indented = contentLine.length - contentLine.trimStart().length;
  return { found: Math.max(found - indented, 0), skips: [] };
}

/** The last row of each body that was looked up: its cells are looked up one after another. */
const lastRows = new WeakMap<Body, { readonly line: number; readonly edges: readonly number[] }>();

interface Row {
  readonly sourceLine: string;
  readonly isTabbed: boolean;
}

/** The boundaries in a row where its cells begin, and where the last one ends. */
function edgesIn(body: Body, line: number, { sourceLine, isTabbed }: Row): readonly number[] {
  const known = lastRows.get(body);
  if (known?.line === line) return known.edges;
  const edges = isTabbed ? tabEdges(sourceLine) : pipeEdges(sourceLine);
  lastRows.set(body, { line, edges });
  return edges;
}

/** The signs of the quotes and lists around a row. */
const beforeFirstCell = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*[\s>]*/u;

function pipeEdges(row: string): readonly number[] {
  const pipes = cellPipes(row);
  const [before = ""] = beforeFirstCell.exec(row) ?? [];
  return pipes[0] === before.length ? pipes : [-1, ...pipes];
}

function tabEdges(row: string): readonly number[] {
  const [before = ""] = beforeFirstCell.exec(row) ?? [];
  const tabs = [...row.matchAll(/\t/gu)].map(({ index }) => index);
  return [before.length - 1, ...tabs.filter((tab) => tab >= before.length)];
}

function findCell(
  sourceLine: string,
  { cell, edges, isTabbed }: { readonly cell: number; readonly edges: readonly number[]; readonly isTabbed: boolean },
  content: string,
): Found {
  const start = (edges[cell] ?? sourceLine.length - 1) + 1;
  const cellText = sourceLine.slice(start, edges[cell + 1] ?? sourceLine.length).trimEnd();
  const escapes = isTabbed ? [] : [...cellText.matchAll(/\\\|/gu)];
  const { found } = findContent(isTabbed ? cellText : cellText.replaceAll("\\|", "|"), content);
  const skips = escapes.map(({ index }, before) => index - before - found);
  return { found: start + found, skips };
}
