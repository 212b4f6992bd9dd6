import { slugify } from "../../model/address/slugify.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import type { SettledNote } from "../notes/settle-note.ts";

/** A taxonomy that blogs have lists for. */
export type ListKind = "tags" | "categories";

/** A list whose address changes, so that the old one no longer resolves. */
export interface MovedList {
  readonly from: string;
  readonly to: string;
}

/** Where a blog had the list of a word for a note; null if unknown. */
export type ListAddressOf = (list: ListKind, word: string, note: string) => string | null;

/** The lists of published notes' words whose addresses change: no note can redirect from those. */
export function movedLists(notes: readonly SettledNote[], addressOf: ListAddressOf): readonly MovedList[] {
  const moved = new Map<string, string>();
  for (const { draft, parsed, newAddress } of notes) {
    if (parsed.note === null || newAddress === null || parsed.note.frontMatter.unlisted) continue;
    for (const list of ["tags", "categories"] as const) {
      for (const { value } of parsed.note[list]) {
        const from = addressOf(list, value, draft.from)?.normalize("NFC") ?? null;
        const to = `/${list}/${slugify(value)}/`;
        if (from !== null && from !== to) moved.set(from, to);
      }
    }
  }
  const now = new Set(moved.values());
  return [...moved]
    .filter(([from]) => !now.has(from))
    .map(([from, to]) => ({ from, to }))
    .sort((one, other) => byCodeUnits(one.from, other.from));
}
