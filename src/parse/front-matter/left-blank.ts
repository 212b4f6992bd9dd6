import type { YamlNode } from "../yaml/yaml-tree.ts";
import { type FrontMatterText, spelledAs } from "./front-matter-text.ts";
import { listKeys } from "./known-keys.ts";

/** Fields that a post template offers and that a note may leave empty. */
const optionalTexts: ReadonlySet<string> = new Set("subtitle summary description excerpt image series".split(" "));

/** True if nothing follows the colon of a field that may stay empty: `tags:`. */
export function isLeftBlank(key: string, node: YamlNode, written: FrontMatterText): boolean {
  if (!listKeys.has(key) && !optionalTexts.has(key)) return false;
  return node.kind === "scalar" && node.value === null && spelledAs(written, node).trim() === "";
}
