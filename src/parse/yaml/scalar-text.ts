import type { YamlNode } from "./yaml-tree.ts";

/** What a scalar says; empty for nothing, and for a list and fields. */
export function scalarText(node: YamlNode): string {
  return node.kind === "scalar" ? String(node.value ?? "") : "";
}
