import type { SourcePath } from "../address/addresses.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Every file that causes a problem: two notes that want one address are both at fault, though it is reported at one of them. */
export function filesAtFault(diagnostic: Diagnostic): readonly SourcePath[] {
  const sources = diagnostic.source === null ? [] : [diagnostic.source];
  const isShared = diagnostic.rule === "address-collision" || diagnostic.rule === "note-id-twice";
  return isShared ? [...new Set([...sources, ...diagnostic.facts.files])] : sources;
}
