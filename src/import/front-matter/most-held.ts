import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";

/** Holds back a note that has no such line of its own. */
export const asDraft: HoldingField = { key: "draft", value: "true" };

/** The strictest of the fields that hold a note back; null if none does. */
export function mostHeld(held: readonly HoldingField[]): HoldingField | null {
  return held.find(({ key }) => key !== "unlisted") ?? held[0] ?? null;
}
