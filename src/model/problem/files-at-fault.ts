import type { SourcePath } from "../address/addresses.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Every file involved in a problem: if two notes claim one address, both are at fault, though only one is reported. */
export function filesAtFault(diagnostic: Diagnostic): readonly SourcePath[] {
  const sources = diagnostic.source === null ? [] : [diagnostic.source];
  const isShared = diagnostic.rule === "address-collision" || diagnostic.rule === "note-id-twice";
  return isShared ? [...new Set([...sources, ...diagnostic.facts.files])] : sources;
}
