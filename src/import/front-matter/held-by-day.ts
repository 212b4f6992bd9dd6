import type { LocalMoment } from "../../model/date/study-date.ts";
import type { DateTyped } from "../../model/note/front-matter.ts";
import { isNameOfFirstDay, isNameOfLastDay } from "../../model/note/names-of-days.ts";
import { nestedFields } from "../../parse/front-matter/held/nested-fields.ts";
import { possibleDays } from "../../parse/front-matter/held/possible-days.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { type NoteDraft, withField } from "../notes/note-draft.ts";
import { withCommentedField } from "./comment-out.ts";
import { frontMatterFields } from "./front-matter-text.ts";
import { momentText, readMoment } from "./read-moment.ts";
import { textIgnoringCase, textsOf } from "./yaml-values.ts";

/** The current moment and the time zone of dates. */
export interface BlogMoment {
  readonly now: LocalMoment;
  readonly timeZone: string;
}

/** Holds back what another program holds back by date: until a future day, or for good once it has expired. */
export function heldByDay(draft: NoteDraft, moment: BlogMoment): NoteDraft {
  const fields = frontMatterFields(draft.text);
  if (isOver(fields, moment)) {
    const [key, value] = textIgnoringCase(fields, "published") === null ? ["published", "false"] : ["draft", "true"];
    return withField(draft, key, value, "taken-back");
  }
  const start = startsOf(fields, moment)
    .filter((one) => isToCome(one, moment))
    .toSorted(byMoment)
    .at(-1);
  return start === undefined ? draft : withField(draft, "date", momentText(start), "held-until");
}

/** Comments out a past first day later than the note's own date, which Saegim would otherwise ask about. */
export function settleFirstDays(draft: NoteDraft, moment: BlogMoment): NoteDraft {
  const fields = frontMatterFields(draft.text);
  const own = ownDate(fields, moment);
  if (own === null || fields?.kind !== "fields") return draft;
  const past = fields.entries.flatMap(({ key, value }) => {
    const [first] = isNameOfFirstDay(key) && key.toLowerCase() !== "published" ? momentsIn(value, moment) : [];
    return first !== undefined && first.day > own.day && !isToCome(first, moment) ? [key] : [];
  });
  return past.reduce((settled, name) => withCommentedField(settled, name, "field-set-aside"), draft);
}

/**
 * Whether the fields hold a note back now: before its first day (its `date:` if no other is given) or after its last.
 */
export function isHeldByDay(fields: YamlNode | null, moment: BlogMoment): boolean {
  const starts = startsOf(fields, moment);
  const first = starts.length > 0 ? starts : [ownDate(fields, moment) ?? []].flat();
  return isOver(fields, moment) || first.some((one) => isToCome(one, moment));
}

function isOver(fields: YamlNode | null, moment: BlogMoment): boolean {
  return momentsUnder(isNameOfLastDay, fields, { ...moment, of: "first" }).some((end) => !isToCome(end, moment));
}

function startsOf(fields: YamlNode | null, moment: BlogMoment): readonly DateTyped[] {
  return momentsUnder(isNameOfFirstDay, fields, moment);
}

/** Whether a moment lies in the future, when a note of that date is held back. */
export function isToCome({ day, time }: DateTyped, { now }: BlogMoment): boolean {
  return day === now.day ? (time ?? "") > now.time : day > now.day;
}

function byMoment(one: DateTyped, other: DateTyped): number {
  const [first, second] = [one, other].map(({ day, time }) => `${day} ${time ?? ""}`);
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

function ownDate(fields: YamlNode | null, { timeZone }: BlogMoment): DateTyped | null {
  const typed = textIgnoringCase(fields, "date");
  return typed === null ? null : readMoment(typed, timeZone);
}

/** Of several days that some words may mean, the first or, as usual, the last. */
type Reading = Pick<BlogMoment, "timeZone"> & { readonly of?: "first" };

/** The moments in fields of some name: the note's own, merged ones, and those within `params:` and the like. */
function momentsUnder(
  isNamed: (key: string) => boolean,
  fields: YamlNode | null,
  reading: Reading,
): readonly DateTyped[] {
  if (fields?.kind !== "fields") return [];
  const nested = nestedFields(fields.entries).flatMap(({ entry, owner }) => (owner === "note" ? [entry] : []));
  const named = [...fields.entries, ...nested].filter(({ key }) => isNamed(key));
  return named.flatMap(({ value }) => momentsIn(value, reading));
}

function momentsIn(value: YamlNode, { timeZone, of }: Reading): readonly DateTyped[] {
  return textsOf(value).flatMap((typed) => {
    const exact = readMoment(typed, timeZone);
    if (exact !== null) return [exact];
    const days = possibleDays(typed, timeZone);
    return days === null ? [] : [{ day: of === "first" ? days.first : days.last, time: null }];
  });
}
