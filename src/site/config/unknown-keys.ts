import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { Setting } from "./setting-reading.ts";

/** A misspelt setting would otherwise do nothing, and nobody would know why. */
export function unknownKeys(
  found: Readonly<Record<string, unknown>>,
  known: readonly string[],
  { key, where }: Setting,
): readonly Diagnostic[] {
  return Object.keys(found)
    .filter((name) => !known.includes(name))
    .map((name) =>
      diagnose(
        "config-unknown-key",
        { key: key === "" ? name : `${key}.${name}`, nearest: nearestSpelling(name, known), known },
        where,
      ),
    );
}
