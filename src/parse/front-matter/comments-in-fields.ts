import { addressWithoutComments, withoutComments, withoutCommentsAcross } from "../without-comments.ts";
import { scalarText } from "../yaml/scalar-text.ts";
import type { YamlNode, YamlScalar } from "../yaml/yaml-tree.ts";
import { isReadAsText, wordListKeys } from "./known-keys.ts";

/** Addresses on a note's page: of its source, alone or among its parts, and of its picture. */
const addressKeys: ReadonlySet<string> = new Set(["source", "url", "image"]);

/** A field's value without comments, if readers see it; any other value, such as a setting, unchanged. */
export function withoutCommentsIn(key: string, value: string): string {
  if (addressKeys.has(key)) return addressWithoutComments(value);
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

/** The texts in a list, those of a question and its answer included; or the value itself. */
export function textsIn(node: YamlNode): readonly YamlScalar[] {
  if (node.kind === "scalar") return [node];
  const nodes = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
  return nodes.flatMap((item) => (item.kind === "list" ? [] : textsIn(item)));
}

/** Whether a comment begins in one text and ends in another. */
export function hasCommentAcross(node: YamlNode): boolean {
  const texts = textsIn(node).map(scalarText);
  const left = withoutCommentsAcross(texts);
  return texts.some((text, at) => withoutComments(text) !== left[at]);
}

/** Whether a field's value is shown, or part of an address, so that an author may hide a part of it. */
export function mayHoldComments(key: string): boolean {
  return isReadAsText(key) || wordListKeys.has(key) || addressKeys.has(key) || ["aliases", "slug"].includes(key);
}
