import type { Place } from "../../model/problem/place.ts";
import { lineOffset, placeOf, pointAt, type SourceText } from "../places/source-text.ts";
import type { YamlNode, YamlScalar, YamlSpan } from "../yaml/yaml-tree.ts";
import type { LineRepair } from "./lines/repair.ts";

/** The YAML that was read, with the way back to what the author typed. */
export interface FrontMatterText {
  readonly source: SourceText;
  /** The YAML as it was read: lines joined by `\n`, repaired ones as they were meant. */
  readonly yaml: SourceText;
  /** The file's line (from 1) on which the YAML's first line stands. */
  readonly firstLine: number;
  /** By line, from 0. */
  readonly repairs: ReadonlyMap<number, LineRepair>;
  /** The offset in the file at which the YAML stands to the letter; absent where it was repaired. */
  readonly typedAt?: number;
}

/** The YAML text of a value: how a number was spelled, whether a text has quotes. */
export function spelledAs(text: FrontMatterText, span: YamlSpan): string {
  return text.yaml.text.slice(span.start, span.end);
}

/**
 * A text as it was read, and a number, true or false as its author spelled it: `007` and `1.10` keep their zeros. A
 * value given by a tag or alias is spelled anew.
 */
export function wordOf(text: FrontMatterText, scalar: YamlScalar): string {
  if (typeof scalar.value === "string") return scalar.value;
  const spelled = spelledAs(text, scalar);
  return /^[!&*]/u.test(spelled) ? String(scalar.value) : spelled;
}

/** Where in the file the author wrote a value. */
export function placeOfNode(text: FrontMatterText, node: YamlNode): Place {
  const word = node.kind === "scalar" && typeof node.value === "string" ? node.value : null;
  const first = word === null || text.repairs.size === 0 ? null : pointAt(text.yaml, node.start);
  const repair = first === null ? undefined : text.repairs.get(first.line - 1);
  if (repair !== undefined && first !== null && word !== null) {
    const start = typedColumn(repair, first.column - 1);
    const end = typedColumn(repair, pointAt(text.yaml, node.end).column - 1);
    const found = start === null || end === null ? repair.typed.indexOf(word) : -1;
    const lineStart = lineOffset(text.source, text.firstLine + repair.line);
    if (found !== -1) return placeOf(text.source, lineStart + found, lineStart + found + word.length);
  }
  return placeOfSpan(text, node);
}

/** Where in the file a range of the YAML was written; for a range invented by a repair, the nearest that was typed. */
export function placeOfSpan(text: FrontMatterText, span: YamlSpan): Place {
  const start = typedOffset(text, span.start);
  return placeOf(text.source, start, Math.max(start, typedOffset(text, span.end)));
}

/** The file's line (from 1) on which a range of the YAML begins; repairs leave every line where it is. */
export function lineOfSpan(text: FrontMatterText, span: YamlSpan): number {
  return text.firstLine + pointAt(text.yaml, span.start).line - 1;
}

function typedOffset(text: FrontMatterText, offset: number): number {
  if (text.typedAt !== undefined) return text.typedAt + Math.min(offset, text.yaml.text.length);
  const { line, column: columnFromOne } = pointAt(text.yaml, offset);
  const column = columnFromOne - 1;
  const repair = text.repairs.get(line - 1);
  const typed =
    repair === undefined ? column : (typedColumn(repair, column) ?? commonPrefix(repair.typed, repair.repaired));
  return lineOffset(text.source, text.firstLine + line - 1) + typed;
}

/** The column (from 0) a repaired line's column had as typed; null within what the repair changed. */
function typedColumn(repair: LineRepair, column: number): number | null {
  const { typed, repaired } = repair;
  const prefix = commonPrefix(typed, repaired);
  const fromEnd = repaired.length - column;
  const suffix = Math.min(commonSuffix(typed, repaired), typed.length - prefix, repaired.length - prefix);
  if (fromEnd <= suffix) return typed.length - fromEnd;
  return column <= prefix ? column : null;
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonSuffix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}
