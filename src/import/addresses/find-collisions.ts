import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { foldCase } from "../../model/text/spelling.ts";
import type { ImportedNote, ImportPlan } from "../import-plan.ts";

/** Addresses that several notes have or had. Spellings that differ only by case count as one, as on many disks. */
export function findCollisions(notes: readonly ImportedNote[]): ImportPlan["collisions"] {
  const wanted = new Map<string, { readonly address: string; readonly notes: Set<string> }>();
  for (const { to, newAddress, oldAddresses } of notes) {
    const old = oldAddresses.flatMap((one) => (one.kind === "redirect" ? [one.address] : []));
    for (const address of [...(newAddress === null ? [] : [newAddress]), ...old]) {
      const sharing = wanted.get(foldCase(address)) ?? { address, notes: new Set<string>() };
      wanted.set(foldCase(address), sharing);
      sharing.notes.add(to);
    }
  }
  return [...wanted.values()]
    .filter((one) => one.notes.size > 1)
    .map(({ address, notes: sharing }) => ({ address, notes: [...sharing] }))
    .sort((one, other) => byCodeUnits(one.address, other.address));
}
