import type { LocalMoment } from "../../model/date/study-date.ts";
import type { DateTyped } from "../../model/note/front-matter.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { withCommentedField } from "./comment-out.ts";
import { setField } from "./edit-front-matter.ts";
import { frontMatterFields } from "./front-matter-text.ts";
import { momentText, readMoment } from "./read-moment.ts";
import { textAt, textIgnoringCase } from "./yaml-values.ts";

/** Names that Hugo and Astro themes use for the first day of publication, and Hugo's names for the last. */
const firstDays = [
  "publishDate",
  "publish_date",
  "pubDate",
  "pubDatetime",
  "publishedDate",
  "publishedAt",
  "published_at",
];
const lastDays = ["expiryDate", "expiry_date", "unpublishDate", "unpublish_date"];

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
    return changed(draft, setField(draft.text, key, value, "taken-back"));
  }
  const start = startsOf(fields, moment).find((one) => isToCome(one, moment));
  return start === undefined ? draft : changed(draft, setField(draft.text, "date", momentText(start), "held-until"));
}

/** Comments out a past first day later than the note's own date, which Saegim would otherwise ask about. */
export function settleFirstDays(draft: NoteDraft, moment: BlogMoment): NoteDraft {
  const fields = frontMatterFields(draft.text);
  const [own] = momentsOf(fields, ["date"], moment);
  if (own === undefined) return draft;
  const past = firstDays.filter((name) => {
    const [first] = textAt(fields, name) === null ? [] : momentsOf(fields, [name], moment);
    return first !== undefined && first.day > own.day && !isToCome(first, moment);
  });
  return past.reduce((settled, name) => withCommentedField(settled, name, "field-set-aside"), draft);
}

/**
 * Whether the fields hold a note back now: before its first day (its `date:` if no other is given) or after its last.
 */
export function isHeldByDay(fields: YamlNode | null, moment: BlogMoment): boolean {
  const starts = startsOf(fields, moment);
  const first = starts.length > 0 ? starts : momentsOf(fields, ["date"], moment);
  return isOver(fields, moment) || first.some((one) => isToCome(one, moment));
}

function isOver(fields: YamlNode | null, moment: BlogMoment): boolean {
  return momentsOf(fields, lastDays, moment).some((end) => !isToCome(end, moment));
}

function startsOf(fields: YamlNode | null, moment: BlogMoment): readonly DateTyped[] {
  return momentsOf(fields, [...firstDays, "published"], moment);
}

function isToCome({ day, time }: DateTyped, { now }: BlogMoment): boolean {
  return day === now.day ? (time ?? "") > now.time : day > now.day;
}

function momentsOf(fields: YamlNode | null, names: readonly string[], { timeZone }: BlogMoment): readonly DateTyped[] {
  return names.flatMap((name) => {
    const typed = textIgnoringCase(fields, name);
    return (typed === null ? null : readMoment(typed, timeZone)) ?? [];
  });
}
