import { anchorsIn, type SettledNote } from "../notes/settle-note.ts";
import type { AnchorsOf } from "./meant-fragment.ts";

/** Returns the anchors of a blog's notes by their new addresses, read when a link first asks for them. */
export function anchorsByAddress(notes: readonly SettledNote[]): AnchorsOf {
  const byAddress = new Map(
    notes.flatMap((note) => (note.newAddress === null ? [] : [[note.newAddress, note] as const])),
  );
  const known = new Map<string, ReadonlySet<string> | null>();
  return (address) => {
    const note = byAddress.get(address);
    if (note !== undefined && !known.has(address)) known.set(address, anchorsIn(note.parsed));
    return known.get(address) ?? null;
  };
}
