import type { YamlEntry, YamlNode } from "../../parse/yaml/yaml-tree.ts";

/** Deeper no setting lies that is read; values that stand in for each other must not be merged without end. */
const deepest = 6;

/** Two sets of settings as one, whose names have no case: what the first says wins, however deep it says it. */
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
