import { scalarText } from "../yaml/scalar-text.ts";
import type { YamlEntry } from "../yaml/yaml-tree.ts";
import { meantBoolean } from "./fields/meant-boolean.ts";
import { saysNothing } from "./says-nothing.ts";

/** The keys that say something. A day in `published:` says when, and not whether, its note is published. */
export function decidedKeys(entries: readonly YamlEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ key, value }) =>
      saysNothing(value) || (key === "published" && meantBoolean(scalarText(value)) === null) ? [] : [key],
    ),
  );
}
