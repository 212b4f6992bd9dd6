import type { SourcePath } from "../model/address/addresses.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";

/**
 * Leaves out collisions of notes whose files have one name, which is reported as the cause: a writer should not read of
 * one mistake twice. A note that states its address collides by that, whatever its name.
 */
export function collisionsBesideNames(
  collisions: readonly Diagnostic[],
  sameNames: readonly Diagnostic[],
): readonly Diagnostic[] {
  const groups = sameNames.map((one) => (one.rule === "note-id-twice" ? one.facts.files : []));
  return collisions.filter((one) => one.rule !== "address-collision" || !isByName(one, groups));
}

function isByName(
  { place, facts }: Extract<Diagnostic, { rule: "address-collision" }>,
  groups: readonly (readonly SourcePath[])[],
): boolean {
  const { files, ownPage, otherFile } = facts;
  if (place !== null || ownPage !== null || otherFile !== null) return false;
  return groups.some((group) => files.every((file) => group.includes(file)));
}
