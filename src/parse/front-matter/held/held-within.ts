import type { StudyDate } from "../../../model/date/study-date.ts";
import { isNameOfFirstDay, isNameOfLastDay } from "../../../model/note/names-of-days.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlEntry, YamlNode } from "../../yaml/yaml-tree.ts";
import type { FrontMatterText } from "../front-matter-text.ts";
import { saysNothing } from "../says-nothing.ts";
import { heldByField } from "./held-by-field.ts";
import { heldByState } from "./held-by-state.ts";
import { type DayFacts, dayFacts } from "./held-day-by-line.ts";
import { isUnclearDay, latestDay } from "./held-until.ts";
import { lastDay } from "./last-day.ts";
import { mayHold } from "./may-hold.ts";
import type { Nested } from "./nested-fields.ts";
import { isTimetable } from "./timetable.ts";
import { typedScalars } from "./typed-scalars.ts";

/** A field within another's value that was meant to hold the note back. */
export interface HeldWithin {
  readonly entry: YamlEntry;
  /** Null where it is a day that holds the note back. */
  readonly field: HoldingField | null;
  readonly day: DayFacts | null;
}

/** What a nested field is judged by. */
interface Judging {
  readonly text: FrontMatterText;
  readonly timeZone: string;
  /** Null where the note has none, so that no other is later. */
  readonly ownDay: StudyDate | null;
}

/**
 * Finds what holds the note back within the values of its fields: `params: { private: true }`, `meta: { publishDate:
 * 2099-01-01 }`, a day that a merge key brings in. How much counts depends on whose the fields are.
 */
export function heldWithin(
  entries: readonly YamlEntry[],
  within: readonly Nested[],
  judging: Judging,
): readonly HeldWithin[] {
  const own = new Set(entries.map(({ key }) => key));
  return within.flatMap((nested) => {
    const { entry, owner, isMerged } = nested;
    if (owner === "thing" || (isMerged && own.has(entry.key))) return [];
    // Other merged fields are judged by the merge key.
    const field = (isMerged ? null : heldByNested(nested)) ?? unclearDay(nested, judging);
    const day = field === null ? dayIn(nested, judging) : null;
    return field === null && day === null ? [] : [{ entry, field, day }];
  });
}

/** Names that speak of publishing alone, whatever they stand in. */
const ofPublishing =
  /^(?:(?:is)?draft|(?:is)?private|unpublished|notpublished|nopublish|do(?:no|n)tpublish|(?:is)?public|publish|(?:is)?published|초안|비공개(?:여부)?|(?:공개|발행|게시)(?:여부)?|나만보기|비밀글|임시저장|미공개)$/u;
const ofStates =
  /^(?:visibility|(?:post|publish|publication|draft)?status|(?:post)?state|(?:글|공개)?상태|공개범위|공개설정)$/u;
const stateOfPublishing =
  /^(?:drafts?|private|unpublished|초안|비공개|미공개|미발행|임시\s*저장|작성\s*중|나만\s*보기|나만\s*공개)$/iu;

/** `players: [{ draft: 2003 }]`, `manuscript: { draft: 3차 }` */
function countsSomething(value: YamlNode): boolean {
  return /^(?!0$|1$)\d/u.test(scalarText(value));
}

/** What a nested field says that holds the note back, or its article; null for any other. */
export function heldByNested({ entry: { key, value }, owner }: Nested): HoldingField | null {
  const bare = bareName(key);
  if (owner === "thing" || saysNothing(value)) return null;
  const isMeant =
    owner === "note" ||
    (ofPublishing.test(bare) && !countsSomething(value)) ||
    (ofStates.test(bare) && stateOfPublishing.test(scalarText(value).trim()));
  if (!isMeant) return null;
  return heldByField(key, value) ?? (owner === "note" ? heldByState(key, value) : null);
}

/** First days that speak of publishing alone; a release may be that of anything. */
const firstDayOfNote = /^pub|publi|발행|게시|embargo|엠바고|(?:until|till)$/u;
/** Within a field that is called so: `publish: { at: 2099-01-01 }`. */
const partOfDay = /^(?:date|day|at|on|from|after|time|datetime|start|when|until|날짜?|일시|일자|시각|시간)$/u;

/** `params: { publishDate: TBD }` */
function unclearDay({ entry, owner }: Nested, { text, ownDay }: Judging): HoldingField | null {
  return owner === "note" && ownDay !== null && isUnclearDay(entry, text) ? { key: "draft", value: "true" } : null;
}

function dayIn(nested: Nested, { text, timeZone, ownDay }: Judging): DayFacts | null {
  const { entry, within, owner } = nested;
  if (ownDay === null) return null;
  const { key: name, value } = entry;
  const bare = bareName(name);
  const isPart = partOfDay.test(bare);
  if (isNameOfLastDay(isPart ? within : name)) {
    const last = owner === "note" ? lastDay({ key: isPart ? within : name, value }, { text, timeZone }) : null;
    return last === null ? null : dayFacts({ name, kind: "last", day: last });
  }
  if (!isFirstDay(nested, bare)) return null;
  const day = latestDay(typedScalars(value, text), timeZone)?.day ?? null;
  return day !== null && mayHold({ kind: "first", day }, ownDay) ? dayFacts({ name, kind: "first", day }) : null;
}

function isFirstDay({ entry: { key, value }, within, owner }: Nested, bare: string): boolean {
  if (isTimetable(key, value)) return false;
  if (owner !== "note") return isNameOfFirstDay(key) && firstDayOfNote.test(bare);
  return isNameOfFirstDay(key) || /^(?:date|날짜)$/u.test(bare) || (partOfDay.test(bare) && isNameOfFirstDay(within));
}
