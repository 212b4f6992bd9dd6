import type { SourcePath } from "../../model/address/addresses.ts";
import type { StudyDate } from "../../model/date/study-date.ts";
import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import { heldByTail } from "../../parse/front-matter/held/held-by-line.ts";
import { heldDayByLine } from "../../parse/front-matter/held/held-day-by-line.ts";
import { heldByLooseLine } from "../../parse/front-matter/lines/suggest-line.ts";
import { type FrontMatterReading, readFrontMatter } from "../../parse/front-matter.ts";
import { changed, type NoteDraft, withField } from "../notes/note-draft.ts";
import type { ImportSettings } from "../settings/import-settings.ts";
import { fieldCommentedOut, looseLinesCommentedOut } from "./comment-out.ts";
import { addField, type EditedText } from "./edit-front-matter.ts";
import { frontMatterLines } from "./front-matter-text.ts";
import { linesOf, withComment, withHold } from "./held-by-comment.ts";
import { asDraft, mostHeld } from "./most-held.ts";

/** Problems that stop the build when YAML cannot read the front matter and Saegim reads it line by line. */
const ofLines: ReadonlySet<string> = new Set([
  ...["front-matter-wrong-kind", "front-matter-choice", "front-matter-too-long", "front-matter-too-many"],
  ...["front-matter-unreadable", "date-unreadable", "date-impossible"],
]);

/**
 * Comments out the lines that no program can read as a field. One that may hold the note back still does, and one that
 * only lacks its colon is written again with it.
 */
export function withoutUnreadLines(draft: NoteDraft, settings: ImportSettings): NoteDraft {
  let repaired = draft;
  while (frontMatterLines(repaired.text)?.fields === null) {
    const fault = readingOf(repaired, settings).diagnostics.find(({ rule }) => ofLines.has(rule));
    const next = fault === undefined ? null : withoutFault(repaired, fault, settings);
    if (next === null) return repaired;
    repaired = next;
  }
  return repaired;
}

function readingOf({ to, text }: NoteDraft, settings: ImportSettings): FrontMatterReading {
  return readFrontMatter({ path: to as SourcePath, text }, settings);
}

function withoutFault(draft: NoteDraft, fault: Diagnostic, settings: ImportSettings): NoteDraft | null {
  if (fault.place === null) return null;
  const at = fault.place.start.offset;
  const field = fieldCommentedOut(draft.text, at, "field-set-aside");
  const isUnread = fault.rule === "front-matter-unreadable";
  const loose = isUnread ? looseLinesCommentedOut(draft.text, at, "field-set-aside") : null;
  if (field !== null && ofHold.test(field.change.text)) {
    const aside = changed(draft, loose ?? field);
    return withField(aside, "draft", "true", "held-back");
  }
  if (loose !== null) return withMeaning(draft, loose, { fault, settings });
  if (field === null) return null;
  const held = isUnread && "line" in fault.facts ? heldByLooseLine(String(fault.facts.line)) : null;
  return held === null ? withComment(draft, field) : withHold(changed(draft, field), held);
}

/** A field of which no value can be read may have held its note back. */
const ofHold = /^# ["']?(?:draft|published)\b/u;

/** A draft without lines that are no field, and with what they were meant for if they name that. */
function withMeaning(
  draft: NoteDraft,
  loose: EditedText,
  { fault, settings }: { readonly fault: Diagnostic; readonly settings: ImportSettings },
): NoteDraft {
  const aside = changed(draft, loose);
  const lines = linesOf(loose);
  const held = mostHeld(lines.flatMap((line) => heldByLooseLine(line) ?? heldByTail(line) ?? []));
  if (held !== null) return withHold(aside, held);
  const { facts } = fault;
  const isField = "lacks" in facts && facts.lacks === "colon";
  if (isField && lines.length === 1) return changed(aside, addField(aside.text, facts.written, "field-reshaped"));
  const ownDay = readingOf(aside, settings).frontMatter?.date?.value.day ?? null;
  return lines.some((line) => isOfDay(line, ownDay)) ? withHold(aside, asDraft) : aside;
}

/** Whether a line names a day on which the note begins, or ends. */
function isOfDay(line: string, ownDay: StudyDate | null): boolean {
  const day = heldDayByLine(line);
  return day !== null && (day.kind === "last" || ownDay === null || day.day > ownDay);
}
