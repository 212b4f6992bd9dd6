import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { Setting } from "./setting-reading.ts";

/**
 * Reports misspelt settings, which otherwise would silently do nothing. `meant` says what a name means that is not just
 * misspelt.
 */
export function unknownKeys(
  found: Readonly<Record<string, unknown>>,
  known: readonly string[],
  { key, where }: Setting,
  meant: (name: string) => string | null = () => null,
): readonly Diagnostic[] {
  return Object.keys(found)
    .filter((name) => !known.includes(name))
    .map((name) =>
      diagnose(
        "config-unknown-key",
        { key: key === "" ? name : `${key}.${name}`, nearest: meant(name) ?? nearestSpelling(name, known), known },
        where,
      ),
    );
}
