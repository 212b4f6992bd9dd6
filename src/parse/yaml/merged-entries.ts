import type { YamlEntry, YamlNode } from "./yaml-tree.ts";

/** The name under which YAML 1.1 takes in the fields of other values: `<<: *usual`. */
export const mergeKey = "<<";

/**
 * The fields that follow a merge key, those of merge keys within them too. They are no fields of ours, but Jekyll and Hexo
 * read them, and a writer may hold back a note by them. What stands in for an earlier value is read once.
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
