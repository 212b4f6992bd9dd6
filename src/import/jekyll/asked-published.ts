import { mergedEntries, mergeKey } from "../../parse/yaml/merged-entries.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";

/**
 * Whether Jekyll publishes a file, by its own fields before the blog's defaults. An empty `published:` defers to the
 * next layer; if every one is empty, it means no.
 */
export function isPublishedBy(layers: readonly (YamlNode | null)[]): boolean {
  const typed = layers.flatMap((fields) => valueAt(fields, "published") ?? mergedPublished(fields) ?? []);
  const said = typed.find((node) => node.kind !== "scalar" || node.value !== null);
  if (said === undefined) return typed.length === 0;
  return !/^(?:false|no|off)$/iu.test(textAt(said) ?? "");
}

/** The first value of a merge key counts. */
function mergedPublished(fields: YamlNode | null): YamlNode | null {
  const merged = valueAt(fields, mergeKey);
  if (merged === null) return null;
  return mergedEntries(merged).find(({ key }) => key === "published")?.value ?? null;
}
