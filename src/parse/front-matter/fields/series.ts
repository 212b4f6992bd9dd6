import type { Placed } from "../../../model/problem/place.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";

/** Decodes the name of a series: a text, or the only item of a list, as Hugo has it. A dash alone is an empty value. */
export function decodeSeries(field: Field): Decoded<Placed<string> | null> {
  const items = field.node.kind === "list" ? field.node.items : [];
  const named = items.filter((item) => !isNothing(item));
  const empty = items.filter(isNothing).flatMap((node) => decodeText({ ...field, node }).diagnostics);
  const [only] = named;
  if (named.length === 0 && empty.length > 0) return { value: null, diagnostics: empty };
  if (named.length !== 1 || only?.kind !== "scalar") return decodeText(field);
  const { value, diagnostics } = decodeText({ ...field, node: only });
  return { value, diagnostics: [...empty, ...diagnostics] };
}

function isNothing(node: YamlNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
