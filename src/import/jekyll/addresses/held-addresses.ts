import type { LocalMoment } from "../../../model/date/study-date.ts";
import type { OldAddress } from "../../import-plan.ts";
import type { SettledNote } from "../../settle-note.ts";

/** When a blog is looked at, and whether Jekyll publishes what is of a day to come. */
interface FutureRule {
  readonly now: LocalMoment;
  readonly isFuture: boolean;
}

/** Tells of the old addresses of a note that Jekyll published before its day that they answer from that day on. */
export function withHeldAddresses(note: SettledNote, { now, isFuture }: FutureRule): SettledNote {
  const moment = note.parsed.note?.frontMatter.date?.value.time ?? "00:00:00";
  const day = note.parsed.note?.date.value ?? now.day;
  const isToCome = day === now.day ? moment > now.time : day > now.day;
  return isFuture && isToCome ? { ...note, oldAddresses: note.oldAddresses.map(held) } : note;
}

function held(old: OldAddress): OldAddress {
  return old.kind === "same" || old.kind === "redirect" ? { kind: "held", address: old.address } : old;
}
