import type { StudyDate } from "../../../model/date/study-date.ts";

/** From which day a note is published, or until which. */
interface NamedDay {
  readonly kind: "first" | "last";
  readonly day: StudyDate;
}

/**
 * Whether a day may hold its note back, or take it down. Parsing does not know today's date: any last day may be past,
 * and any first day later than the note's own still to come. A note without a day has null, than which none is later.
 */
export function mayHold({ kind, day }: NamedDay, ownDay: StudyDate | null): boolean {
  return kind === "last" || (ownDay !== null && day > ownDay);
}
