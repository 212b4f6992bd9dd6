import type { YamlEntry, YamlNode } from "../../../parse/yaml/yaml-tree.ts";

/** Settings nested deeper are never read, and aliases must not make merging endless. */
const deepest = 6;

/** Merges two mappings, ignoring the case of keys; the first wins at every level. */
export function mergedSettings(first: YamlNode, second: YamlNode, depth = 0): YamlNode {
  if (first.kind !== "fields" || second.kind !== "fields" || depth > deepest) return first;
  const others = new Map(second.entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const own = new Set(first.entries.map(({ key }) => key.toLowerCase()));
  const entries = first.entries.map((entry): YamlEntry => {
    const other = others.get(entry.key.toLowerCase());
    return other === undefined ? entry : { ...entry, value: mergedSettings(entry.value, other.value, depth + 1) };
  });
  return { ...first, entries: [...entries, ...second.entries.filter(({ key }) => !own.has(key.toLowerCase()))] };
}
