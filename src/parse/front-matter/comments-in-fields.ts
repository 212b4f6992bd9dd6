import { withoutComments, withoutCommentsAcross } from "../without-comments.ts";
import { scalarText } from "../yaml/scalar-text.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";
import { isReadAsText, wordListKeys } from "./known-keys.ts";

/** A field's value without comments, if readers see it as text; any other value, such as an address, unchanged. */
export function withoutCommentsIn(key: string, value: string): string {
  return mayHoldComments(key) ? withoutComments(value) : value;
}

/** The items of a list without comments, which may span several items; items left empty are dropped. */
export function itemsWithoutComments(key: string, nodes: readonly YamlNode[]): readonly YamlNode[] {
  if (nodes.length < 2 || !mayHoldComments(key)) return nodes;
  const texts = nodes.map(scalarText);
  const left = withoutCommentsAcross(texts);
  return nodes.flatMap((node, at) => {
    const text = left[at] ?? "";
    if (node.kind !== "scalar" || text === texts[at] || text === withoutComments(texts[at] ?? "")) return [node];
    return text === "" ? [] : [{ ...node, value: text }];
  });
}

/** Whether a field's value is text in which an author may hide a part. */
export function mayHoldComments(key: string): boolean {
  return isReadAsText(key) || wordListKeys.has(key) || key === "aliases";
}
