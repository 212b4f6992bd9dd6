import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import type { YamlList, YamlNode } from "../../parse/yaml/yaml-tree.ts";

/** The value at a path of keys; null if one is missing. The last of duplicate keys counts. */
export function valueAt(node: YamlNode | null, ...keys: readonly string[]): YamlNode | null {
  let found: YamlNode | null = node;
  for (const key of keys) {
    if (found?.kind !== "fields") return null;
    found = found.entries.findLast((entry) => entry.key === key)?.value ?? null;
  }
  return found;
}

/** A value as text; null if missing, empty, a list or a mapping. */
export function textAt(node: YamlNode | null, ...keys: readonly string[]): string | null {
  const found = valueAt(node, ...keys);
  if (found?.kind !== "scalar" || found.value === null) return null;
  return String(found.value).trim() === "" ? null : String(found.value).trim();
}

/** Whether a value says yes, in whatever words; anything else, or nothing, does not. */
export function saysYes(node: YamlNode | null, ...keys: readonly string[]): boolean {
  return meantBoolean(textAt(node, ...keys) ?? "") === true;
}

/** Whether a value says no. */
export function saysNo(node: YamlNode | null, ...keys: readonly string[]): boolean {
  return meantBoolean(textAt(node, ...keys) ?? "") === false;
}

/** A field's value, ignoring the case of its name; null if missing. */
export function valueIgnoringCase(fields: YamlNode | null, name: string): YamlNode | null {
  if (fields?.kind !== "fields") return null;
  return fields.entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase())?.value ?? null;
}

/** Like `textAt`, ignoring the case of names. */
export function textIgnoringCase(fields: YamlNode | null, name: string): string | null {
  return textAt(valueIgnoringCase(fields, name));
}

/** The texts of a list, or a single value's. */
export function textsOf(node: YamlNode | null): readonly string[] {
  if (node === null || node.kind === "fields") return [];
  const items = node.kind === "list" ? node.items : [node];
  return items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [String(item.value)] : []));
}

/**
 * Every text within nested lists, or a single value's; none of mappings. An aliased list is read once: a few lines of
 * lists that name each other could expand to millions of texts.
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
