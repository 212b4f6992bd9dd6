import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";

/** What holds a note back for want of a line of its own. */
export const asDraft: HoldingField = { key: "draft", value: "true" };

/** The one that holds most back of all that hold a note back; null where none does. */
export function mostHeld(held: readonly HoldingField[]): HoldingField | null {
  return held.find(({ key }) => key !== "unlisted") ?? held[0] ?? null;
}
