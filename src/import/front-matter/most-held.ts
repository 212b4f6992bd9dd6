import type { ChangeReason } from "../../model/import-reasons.ts";
import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";

/** A line that holds a note back, with the reason that is told if it is a special one. */
export interface ToldHold extends HoldingField {
  readonly reason?: ChangeReason;
}

/** Holds back a note that has no such line of its own. */
export const asDraft: HoldingField = { key: "draft", value: "true" };

/** Holds back a note that was read with a password. */
export const asLocked: ToldHold = { ...asDraft, reason: "locked-there" };

/** The strictest of the fields that hold a note back; null if none does. */
export function mostHeld<Held extends HoldingField>(held: readonly Held[]): Held | null {
  return held.find(({ key }) => key !== "unlisted") ?? held[0] ?? null;
}
