import { scalarText } from "../yaml/scalar-text.ts";
import type { YamlNode } from "../yaml/yaml-tree.ts";

/** Whether a value is empty, or has only empty parts, as a post template leaves it: `cover: {image: ""}`. */
export function saysNothing(node: YamlNode): boolean {
  if (node.kind === "fields") return node.entries.every(({ value }) => isEmpty(value));
  return isEmpty(node);
}

function isEmpty(node: YamlNode): boolean {
  if (node.kind !== "scalar") return node.kind === "list" ? node.items.length === 0 : node.entries.length === 0;
  return scalarText(node).trim() === "";
}
