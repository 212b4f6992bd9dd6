import type { SourcePath } from "../../../model/address/addresses.ts";
import type { Diagnostic } from "../../../model/problem/diagnostic.ts";
import type { Place } from "../../../model/problem/place.ts";
import type { FrontMatterKind } from "../../../model/problem/rules/front-matter/fields.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { type FrontMatterText, placeOfNode } from "../front-matter-text.ts";

/** One field to be decoded: its name as typed, its value, and the text they stand in. */
export interface Field {
  readonly key: string;
  readonly node: YamlNode;
  readonly text: FrontMatterText;
  readonly path: SourcePath;
  /** The most values a list may have. */
  readonly longestList: number;
}

/** What a decoder makes of a field, and what the author should know about it. */
export interface Decoded<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the author finds a field's value. */
export function whereOf({ node, text, path }: Field): { readonly source: SourcePath; readonly place: Place } {
  return { source: path, place: placeOfNode(text, node) };
}

/** What a YAML value is, in the words of the messages. */
export function kindOf(node: YamlNode): FrontMatterKind {
  if (node.kind !== "scalar") return node.kind;
  if (node.value === null) return "nothing";
  if (typeof node.value === "string") return "text";
  return typeof node.value === "number" ? "number" : "boolean";
}
