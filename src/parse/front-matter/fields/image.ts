import type { Placed } from "../../../model/problem/place.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";

/** A picture's address. Jekyll's themes also accept details of the picture, as `image: { path: …, alt: … }`. */
export function decodeImage(field: Field): Decoded<Placed<string> | null> {
  const { node } = field;
  const path = node.kind === "fields" ? node.entries.findLast(({ key }) => key === "path") : undefined;
  return decodeText(path === undefined ? field : { ...field, node: path.value });
}
