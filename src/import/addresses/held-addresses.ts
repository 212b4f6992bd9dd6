import type { LocalMoment } from "../../model/date/study-date.ts";
import type { OldAddress } from "../import-plan.ts";
import type { SettledNote } from "../notes/settle-note.ts";

/** The current moment, and whether the blog may have published notes before their day. */
interface FutureRule {
  readonly now: LocalMoment;
  readonly isFuture: boolean;
}

/** Marks old addresses of a note that the blog may have published before its day: they work from that day on. */
export function withHeldAddresses(note: SettledNote, { now, isFuture }: FutureRule): SettledNote {
  const moment = note.parsed.note?.frontMatter.date?.value.time ?? "00:00:00";
  const day = note.parsed.note?.date.value ?? now.day;
  const isToCome = day === now.day ? moment > now.time : day > now.day;
  return isFuture && isToCome ? { ...note, oldAddresses: note.oldAddresses.map(held) } : note;
}

function held(old: OldAddress): OldAddress {
  return old.kind === "same" || old.kind === "redirect" ? { kind: "held", address: old.address } : old;
}
