import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { type FrontMatterText, wordOf } from "../front-matter-text.ts";

/** A value as typed, or each value of a list. */
export function typedScalars(value: YamlNode, text: FrontMatterText): readonly string[] {
  // Aliases may make a list deeper than any walk through it.
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => (item.kind === "scalar" ? [wordOf(text, item).trim()] : []));
}
