import type { YamlNode } from "../yaml/yaml-tree.ts";
import { meantBoolean } from "./fields/meant-boolean.ts";
import { type HeldKey, heldElsewhere } from "./held-elsewhere.ts";
import { knownKeys } from "./known-keys.ts";
import { nearestKey } from "./nearest-key.ts";

/**
 * What a line was meant to be that is no `draft:` or `published:` but nearly, or is another program's word for it, and whose
 * value would hold its note back; null for any other. Taken for nothing, it would publish what its author wants to keep.
 */
export function heldKey(name: string, value: YamlNode): HeldKey | null {
  return nearlyOurs(name, value) ?? heldElsewhere(name, value);
}

function nearlyOurs(name: string, value: YamlNode): HeldKey | null {
  const nearest = nearestKey(name, knownKeys);
  const typed = value.kind === "scalar" ? String(value.value ?? "") : "";
  const meant = meantBoolean(typed);
  if (nearest === "draft" && (meant === true || typed.trim() === "")) return { key: "draft", value: "true" };
  return nearest === "published" && meant === false ? { key: "published", value: "false" } : null;
}
