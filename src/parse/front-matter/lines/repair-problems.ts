import type { SourcePath } from "../../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { lineOffset, placeOf, type SourceText } from "../../places/source-text.ts";
import { heldByTail } from "../held/held-by-line.ts";
import { heldDayByTail } from "../held/held-day-by-tail.ts";
import type { LineRepair, RepairedFrontMatter } from "./repair.ts";
import { suggestLine } from "./suggest-line.ts";
import type { UnreadEntry } from "./unread-entry.ts";

/** Reports what was read by its evident meaning, and what could not be read at all. */
export function repairProblems(
  repaired: RepairedFrontMatter,
  firstLine: number,
  file: { readonly source: SourceText; readonly path: SourcePath },
): readonly Diagnostic[] {
  const offsetOf = (line: number): number => lineOffset(file.source, firstLine + line);
  const repairs = repaired.repairs.flatMap((repair) => lineProblems(repair, offsetOf(repair.line), file));
  const unread = repaired.unread.map((entry) =>
    unreadProblem(entry, offsetOf(entry.line), { ...file, names: repaired.names }),
  );
  return [...repairs, ...unread];
}

/** One warning per fault; each carries the fix of the whole line, which repairs them all. */
function lineProblems(
  repair: LineRepair,
  start: number,
  file: { readonly source: SourceText; readonly path: SourcePath },
): readonly Diagnostic[] {
  const place = placeOf(file.source, start, start + repair.typed.length);
  // Quotes around `title: a, draft: true` would disable the part that was meant to hold the note back.
  const typed = repair.typed.trimStart();
  const isHolding = heldByTail(typed) !== null || heldDayByTail(typed) !== null;
  const facts = { line: repair.typed, repaired: repair.repaired, ...(isHolding ? { isHolding } : {}) };
  const fix = isHolding ? null : { place, text: repair.repaired };
  return repair.faults.map((fault) => diagnose(fault, facts, { source: file.path, place, fix }));
}

const longestQuoted = 120;

/**
 * The error for a line that YAML cannot read and that has no evident meaning. `start` is the line's offset in the file.
 */
export function unreadProblem(
  entry: UnreadEntry,
  start: number,
  file: { readonly source: SourceText; readonly path: SourcePath; readonly names: ReadonlySet<string> },
): Diagnostic {
  const indent = entry.typed.length - entry.typed.trimStart().length;
  const place = placeOf(file.source, start + indent, start + entry.typed.length);
  const where = { source: file.path, place };
  const tag = /\btag\b/u.test(entry.reason) ? /![^\s,[\]{}]*/u.exec(entry.typed)?.[0] : undefined;
  if (tag !== undefined) return diagnose("front-matter-code", { tag: tag.slice(0, longestQuoted) }, where);
  const line = entry.typed.trim().slice(0, longestQuoted);
  return diagnose("front-matter-unreadable", { line, reason: entry.reason, ...suggestLine(entry, file.names) }, where);
}
