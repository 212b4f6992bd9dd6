import type { StudyDate } from "../../../model/date/study-date.ts";
import { isNameOfFirstDay, isNameOfLastDay } from "../../../model/note/names-of-days.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { bareName } from "../../../model/text/bare-name.ts";
import { mergeKey } from "../../yaml/merged-entries.ts";
import type { YamlEntry, YamlNode } from "../../yaml/yaml-tree.ts";
import type { FrontMatterText } from "../front-matter-text.ts";
import { saysNothing } from "../says-nothing.ts";
import { type Owner, ownerWithin } from "./containers.ts";
import { heldByField } from "./held-by-field.ts";
import { type DayFacts, dayFacts } from "./held-day-by-line.ts";
import { isUnclearDay, latestDay } from "./held-until.ts";
import { lastDay } from "./last-day.ts";
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

/** A nested field, with what stands around it. */
interface Nested {
  readonly entry: YamlEntry;
  /** The name of the field it stands in. */
  readonly within: string;
  readonly owner: Owner;
  readonly isMerged: boolean;
}

/**
 * Finds what holds the note back within the values of its fields: `params: { private: true }`, `meta: { publishDate:
 * 2099-01-01 }`, a day that a merge key brings in. How much counts depends on whose the fields are.
 */
export function heldWithin(entries: readonly YamlEntry[], judging: Judging): readonly HeldWithin[] {
  const own = new Set(entries.map(({ key }) => key));
  return nestedIn(entries).flatMap((nested) => {
    const { entry, owner, isMerged } = nested;
    if (owner === "thing" || saysNothing(entry.value) || (isMerged && own.has(entry.key))) return [];
    // Other merged fields are judged by the merge key.
    const field = (isMerged ? null : holdIn(nested)) ?? unclearDay(nested, judging);
    const day = field === null ? dayIn(nested, judging) : null;
    return field === null && day === null ? [] : [{ entry, field, day }];
  });
}

const strength: Readonly<Record<Owner, number>> = { thing: 1, unknown: 2, note: 3 };

/** A value, with what stands around the fields in it. */
interface Around extends Omit<Nested, "entry"> {
  readonly value: YamlNode;
}

/**
 * Every nested field, in no order. An alias brings the same value in elsewhere: it is read again only where more of it
 * counts, so that a few lines of aliases cannot become millions of fields. They may also nest deeper than calls can.
 */
function nestedIn(entries: readonly YamlEntry[]): readonly Nested[] {
  const found: Nested[] = [];
  const read = new Map<unknown, number>();
  // What is merged in comes last here, to be read first.
  const left: Around[] = entries.map(aroundOwn).toSorted((one, other) => Number(one.isMerged) - Number(other.isMerged));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, ...around } = next;
    if (value.kind === "scalar") continue;
    const parts = value.kind === "list" ? value.items : value.entries;
    if ((read.get(parts) ?? 0) >= strength[around.owner]) continue;
    read.set(parts, strength[around.owner]);
    if (value.kind === "list") left.push(...value.items.map((item) => ({ value: item, ...around })));
    else {
      found.push(...value.entries.filter(({ key }) => key !== mergeKey).map((entry) => ({ entry, ...around })));
      left.push(...value.entries.map((entry) => aroundNested(entry, around)));
    }
  }
  return found;
}

function aroundOwn({ key, value }: YamlEntry): Around {
  return { value, within: key, owner: ownerWithin(key, "unknown"), isMerged: key === mergeKey };
}

function aroundNested({ key, value }: YamlEntry, around: Omit<Nested, "entry">): Around {
  if (key === mergeKey) return { value, ...around };
  return { value, within: key, owner: ownerWithin(key, around.owner), isMerged: false };
}

/** Names that speak of publishing alone, whatever they stand in. */
const ofPublishing =
  /^(?:(?:is)?draft|(?:is)?private|unpublished|notpublished|nopublish|do(?:no|n)tpublish|(?:is)?public|publish|(?:is)?published|초안|비공개(?:여부)?|(?:공개|발행|게시)(?:여부)?|나만보기|비밀글|임시저장|미공개)$/u;
const ofStates =
  /^(?:visibility|(?:post|publish|publication|draft)?status|(?:post)?state|(?:글|공개)?상태|공개범위|공개설정)$/u;
const stateOfPublishing =
  /^(?:drafts?|private|unpublished|초안|비공개|미공개|미발행|임시\s*저장|작성\s*중|나만\s*보기|나만\s*공개)$/iu;

function holdIn({ entry: { key, value }, owner }: Nested): HoldingField | null {
  const bare = bareName(key);
  const isMeant =
    owner === "note" ||
    ofPublishing.test(bare) ||
    (ofStates.test(bare) && value.kind === "scalar" && stateOfPublishing.test(String(value.value).trim()));
  return isMeant ? heldByField(key, value) : null;
}

/** First days that speak of publishing alone; a release may be that of anything. */
const firstDayOfNote = /^pub|publi|발행|게시|embargo|엠바고|(?:until|till)$/u;
/** Within a field that is called so: `publish: { at: 2099-01-01 }`. */
const partOfDay = /^(?:date|day|at|on|from|after|time|datetime|start|when|until|날짜?|일시|일자|시각|시간)$/u;

/** `params: { publishDate: TBD }` */
function unclearDay({ entry, owner }: Nested, { text, ownDay }: Judging): HoldingField | null {
  return owner === "note" && ownDay !== null && isUnclearDay(entry, text) ? { key: "draft", value: "true" } : null;
}

/** Parsing does not know today's date: any day later than the note's own may hold it back, and any may take it down. */
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
  return day === null || day <= ownDay ? null : dayFacts({ name, kind: "first", day });
}

function isFirstDay({ entry: { key }, within, owner }: Nested, bare: string): boolean {
  if (owner !== "note") return isNameOfFirstDay(key) && firstDayOfNote.test(bare);
  return isNameOfFirstDay(key) || /^(?:date|날짜)$/u.test(bare) || (partOfDay.test(bare) && isNameOfFirstDay(within));
}
