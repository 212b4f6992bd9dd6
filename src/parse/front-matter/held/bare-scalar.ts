import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { isKnownKey } from "../known-keys.ts";

/** A closing line, a comment or a comma that sticks to a value: `draft---`, `draft# later`, `draft,`. */
const stuck = /(?:\s*-{2,}|#\s.*|[,;])\s*$/u;
/** Another field on the same line: `true tags: a`. */
const nextField = /\s+([\p{L}_]+)\s?[:：]\s.*$/u;
/** Signs round the words: `📝 Draft`. Marks that may be all of a value say something. */
const signsAround = /^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** Longer values name no state. */
const longest = 80;

/**
 * A field's value without what only stands on its line, to see whether it holds the note back; of a list, each value.
 */
export function bareScalar(node: YamlNode): YamlNode {
  // Aliases may make a list deeper than any walk through it.
  if (node.kind === "list") return { ...node, items: node.items.map((item) => bareText(item)) };
  return bareText(node);
}

function bareText(node: YamlNode): YamlNode {
  if (node.kind !== "scalar" || typeof node.value !== "string" || node.value.length > longest) return node;
  const [rest = "", name = ""] = nextField.exec(node.value) ?? [];
  const alone = isKnownKey(name) ? node.value.slice(0, -rest.length) : node.value;
  return { ...node, value: alone.replace(stuck, "").replace(signsAround, "") };
}
