import { mergeKey } from "../../yaml/merged-entries.ts";
import type { YamlEntry, YamlNode } from "../../yaml/yaml-tree.ts";
import { type Owner, ownerWithin } from "./containers.ts";
import { isTimetable } from "./timetable.ts";

/** A nested field, with what stands around it. */
export interface Nested {
  readonly entry: YamlEntry;
  /** The name of the field it stands in. */
  readonly within: string;
  readonly owner: Owner;
  readonly isMerged: boolean;
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
export function nestedFields(entries: readonly YamlEntry[]): readonly Nested[] {
  const found: Nested[] = [];
  const read = new Map<unknown, number>();
  // What is merged in comes last here, to be read first.
  const own: Around[] = [];
  for (const entry of entries)
    if (entry.value.kind !== "scalar" && mayHoldFields(entry.value)) own.push(aroundOwn(entry));
  const left = own.toSorted((one, other) => Number(one.isMerged) - Number(other.isMerged));
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

/** A text holds no fields, and neither does a list of texts, such as the tags that most notes have. */
function mayHoldFields(value: YamlNode): boolean {
  return value.kind === "list" ? value.items.some(({ kind }) => kind !== "scalar") : value.kind === "fields";
}

function aroundOwn({ key, value }: YamlEntry): Around {
  return { value, within: key, owner: ownerOf(key, value, "unknown"), isMerged: key === mergeKey };
}

function aroundNested({ key, value }: YamlEntry, around: Omit<Nested, "entry">): Around {
  if (key === mergeKey) return { value, ...around };
  return { value, within: key, owner: ownerOf(key, value, around.owner), isMerged: false };
}

function ownerOf(key: string, value: YamlNode, around: Owner): Owner {
  return isTimetable(key, value) ? "unknown" : ownerWithin(key, around);
}
