import { mergedEntries, mergeKey } from "../../parse/yaml/merged-entries.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";

/**
 * Whether Jekyll publishes what has some fields, its own before those of the blog's defaults. A `published:` with nothing behind
 * it leaves the word to the next; where no other has it, nothing counts as no.
 */
export function isPublishedBy(layers: readonly (YamlNode | null)[]): boolean {
  const typed = layers.flatMap((fields) => valueAt(fields, "published") ?? mergedPublished(fields) ?? []);
  const said = typed.find((node) => node.kind !== "scalar" || node.value !== null);
  if (said === undefined) return typed.length === 0;
  return !/^(?:false|no|off)$/iu.test(textAt(said) ?? "");
}

/** Of several values that a merge key takes in the first one counts. */
function mergedPublished(fields: YamlNode | null): YamlNode | null {
  const merged = valueAt(fields, mergeKey);
  if (merged === null) return null;
  return mergedEntries(merged).find(({ key }) => key === "published")?.value ?? null;
}
