import type { Placed } from "../../../model/problem/place.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";

/** Decodes the name of a series: a text, or the only item of a list, as Hugo has it. */
export function decodeSeries(field: Field): Decoded<Placed<string> | null> {
  const { node } = field;
  const only = node.kind === "list" && node.items.length === 1 ? node.items[0] : undefined;
  return decodeText(only?.kind === "scalar" && only.value !== null ? { ...field, node: only } : field);
}
