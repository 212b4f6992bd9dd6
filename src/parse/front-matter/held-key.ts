import { knownKeys } from "./known-keys.ts";
import { nearestKey } from "./nearest-key.ts";

/** A line that seems to hold its note back, and how it would be written. */
export interface HeldKey {
  readonly key: "draft" | "published";
  readonly value: "true" | "false";
}

/**
 * What a line was meant to be that is no `draft:` or `published:` but nearly, and whose value would hold its note back; null
 * for any other. Taken for nothing, it would publish what its author wants to keep.
 */
export function heldKey(name: string, value: string): HeldKey | null {
  const nearest = nearestKey(name, knownKeys);
  const word = value.trim().toLowerCase();
  if (nearest === "draft" && /^(?:true|yes|on|1|예|네)?$/u.test(word)) return { key: "draft", value: "true" };
  if (nearest === "published" && /^(?:false|no|off|0|아니오|아니요)$/u.test(word))
    return { key: "published", value: "false" };
  return null;
}
