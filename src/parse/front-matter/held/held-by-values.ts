import type { SourcePath } from "../../../model/address/addresses.ts";
import type { StudyDate } from "../../../model/date/study-date.ts";
import type { FrontMatter } from "../../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { noteDate } from "../../note-date.ts";
import { lineOffset, placeOf } from "../../places/source-text.ts";
import type { YamlEntry } from "../../yaml/yaml-tree.ts";
import { type FrontMatterText, placeOfSpan } from "../front-matter-text.ts";
import { isHeldAlready } from "./held-by-body.ts";
import { type HoldingLine, heldByLine, heldByTail } from "./held-by-line.ts";
import { type DayFacts, dayFacts } from "./held-day-by-line.ts";
import { heldDayByTail } from "./held-day-by-tail.ts";

/** Front matter as lines, on the way to its fields. */
interface Written {
  readonly text: FrontMatterText;
  readonly lines: readonly string[];
  readonly path: SourcePath;
}

/**
 * `draft: true` indented below `source:`, or among the lines of a summary: part of another value, though meant to hold
 * the note back. Other programs' keys are skipped, as they mean other things there (`cover: { hidden: true }`).
 */
export function heldByValues(
  entries: readonly YamlEntry[],
  frontMatter: FrontMatter,
  { text, lines, path }: Written,
): readonly Diagnostic[] {
  const ofFields = new Set(entries.map(({ keySpan }) => placeOfSpan(text, keySpan).start.line));
  const isHeld = frontMatter.draft || !frontMatter.published;
  const ownDay = isHeld ? null : (noteDate({ path }, frontMatter).date?.value ?? null);
  const closing = text.firstLine + lines.length;
  return lines.flatMap((typed, index) => {
    const line = text.firstLine + index;
    const isOfField = ofFields.has(line);
    const held =
      unsaidHold(heldIn(typed, isOfField), frontMatter) ?? (isOfField && !isHeld ? heldDay(typed, ownDay) : null);
    if (held === null) return [];
    const start = lineOffset(text.source, line) + typed.length - typed.trimStart().length;
    const place = placeOf(text.source, start, lineOffset(text.source, line) + typed.length);
    const facts = {
      ...held,
      line: typed.trim(),
      where: isOfField ? ("tail" as const) : ("value" as const),
      closing,
    };
    return [diagnose("front-matter-held-outside", facts, { source: path, place })];
  });
}

/** `params: { draft: true }` */
const fieldsOnLine = /^[^{]*[:：]\s*\{.*\}\s*$/u;

function heldIn(typed: string, isOfField: boolean): HoldingLine | null {
  if (isOfField) {
    const whole = heldByLine(typed);
    if (whole === null) return heldByTail(typed);
    return whole.isCertain && fieldsOnLine.test(typed) ? whole : null;
  }
  const held = /^\s*#/u.test(typed) ? null : heldByLine(typed);
  return held?.isCertain === true || held?.key === "article" ? held : null;
}

function unsaidHold(held: HoldingLine | null, frontMatter: FrontMatter): HoldingField | null {
  if (held === null || isHeldAlready(held, frontMatter)) return null;
  return { key: held.key, value: held.value };
}

/** Parsing does not know today's date: any day later than the note's own may hold it back, and any may take it down. */
function heldDay(typed: string, ownDay: StudyDate | null): DayFacts | null {
  const held = heldDayByTail(typed);
  if (held === null || (held.kind === "first" && (ownDay === null || held.day <= ownDay))) return null;
  return dayFacts(held);
}
