import type { YamlList, YamlNode } from "../../parse/yaml/yaml-tree.ts";

/** The value behind some keys, one inside the other; null when a key is not there. Of a key written twice the last one counts. */
export function valueAt(node: YamlNode | null, ...keys: readonly string[]): YamlNode | null {
  let found: YamlNode | null = node;
  for (const key of keys) {
    if (found?.kind !== "fields") return null;
    found = found.entries.findLast((entry) => entry.key === key)?.value ?? null;
  }
  return found;
}

/** A value as text; null for none, for a list, for fields and for empty text. */
export function textAt(node: YamlNode | null, ...keys: readonly string[]): string | null {
  const found = valueAt(node, ...keys);
  if (found?.kind !== "scalar" || found.value === null) return null;
  return String(found.value).trim() === "" ? null : String(found.value).trim();
}

/** What a program whose names have no case takes for a field's value; null for none. */
export function valueIgnoringCase(fields: YamlNode | null, name: string): YamlNode | null {
  if (fields?.kind !== "fields") return null;
  return fields.entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase())?.value ?? null;
}

/** As `textAt`, of a program whose names have no case. */
export function textIgnoringCase(fields: YamlNode | null, name: string): string | null {
  return textAt(valueIgnoringCase(fields, name));
}

/** The texts of a list, or of a single value. */
export function textsOf(node: YamlNode | null): readonly string[] {
  if (node === null || node.kind === "fields") return [];
  const items = node.kind === "list" ? node.items : [node];
  return items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [String(item.value)] : []));
}

/**
 * Every text within a list, however deep, and those of a single value; none of fields. A list that stands in for an earlier one
 * is read once: a few lines of lists that name each other would be millions of texts.
 */
export function allTextsOf(node: YamlNode): readonly string[] {
  const read = new Set<YamlList["items"]>();
  const within = (one: YamlNode): readonly string[] => {
    if (one.kind !== "list") return textsOf(one);
    if (read.has(one.items)) return [];
    read.add(one.items);
    return one.items.flatMap(within);
  };
  return within(node);
}
