import type { StudyDate } from "../../../model/date/study-date.ts";
import type { DateTyped, FrontMatter } from "../../../model/note/front-matter.ts";
import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { noteDate } from "../../note-date.ts";
import { placeOfNode, wordOf } from "../front-matter-text.ts";
import { decodeBoolean } from "./boolean.ts";
import type { Decoded, Field } from "./field.ts";
import { readTypedDate } from "./typed-date.ts";

/** Decodes `published:`: yes or no, or the day of publication, as other programs and people write it. */
export function decodePublished(field: Field, timeZone: string): Decoded<boolean> {
  return dayOf(field, timeZone) === null ? decodeBoolean(field, true) : { value: true, diagnostics: [] };
}

/**
 * Front matter with the day of its `published: 2024-01-05` where the note has no other, so that a day to come holds it
 * back. One that is later than the note's own is an error: ignoring it may publish the note too early.
 */
export function withPublishedDay(
  frontMatter: FrontMatter,
  fields: ReadonlyMap<string, Field>,
  timeZone: string,
): Decoded<FrontMatter> {
  const field = fields.get("published");
  const date = field === undefined ? null : dayOf(field, timeZone);
  if (field === undefined || date === null) return { value: frontMatter, diagnostics: [] };
  const own = noteDate(field, frontMatter).date?.value ?? null;
  if (own === null && !fields.has("date")) return { value: { ...frontMatter, date }, diagnostics: [] };
  const { day } = date.value;
  if (frontMatter.draft || own === null || !isLater(date.value, own, frontMatter))
    return { value: frontMatter, diagnostics: [] };
  const found = typedIn(field).slice(0, 40);
  const facts = { typed: field.key, value: found, found, day, isDate: false, isDated: frontMatter.date !== null };
  const where = { source: field.path, place: date.place };
  return { value: frontMatter, diagnostics: [diagnose("front-matter-held-day", facts, where)] };
}

/** Without a time, a note is published when its day begins. */
function isLater({ day, time }: DateTyped, own: StudyDate, { date }: FrontMatter): boolean {
  return day > own || (day === own && time !== null && time > (date?.value.time ?? "00:00:00"));
}

function dayOf(field: Field, timeZone: string): Placed<DateTyped> | null {
  const reading = readTypedDate(typedIn(field), timeZone);
  return reading.kind === "date" ? { value: reading.value, place: placeOfNode(field.text, field.node) } : null;
}

function typedIn({ node, text }: Field): string {
  return node.kind === "scalar" ? wordOf(text, node).trim() : "";
}
