import type { YamlEntry, YamlNode } from "./yaml-tree.ts";

/** The YAML 1.1 name that merges in the fields of other values: `<<: *usual`. */
export const mergeKey = "<<";

/**
 * The fields merged in by a merge key, nested merge keys included. We do not read them, but Jekyll and Hexo do, and a
 * writer may hold back a note with them. An aliased value is read once.
 */
export function mergedEntries(value: YamlNode): readonly YamlEntry[] {
  const read = new Set<unknown>();
  const within = (node: YamlNode): readonly YamlEntry[] => {
    if (node.kind === "scalar") return [];
    const parts = node.kind === "list" ? node.items : node.entries;
    if (read.has(parts)) return [];
    read.add(parts);
    if (node.kind === "list") return node.items.flatMap(within);
    return node.entries.flatMap((entry) => (entry.key === mergeKey ? within(entry.value) : [entry]));
  };
  return within(value);
}
