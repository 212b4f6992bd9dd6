import type { Placed } from "../../../model/problem/place.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";

/** A picture's address. Jekyll's themes also accept details of the picture, as `image: { path: …, alt: … }`. */
export function decodeImage(field: Field): Decoded<Placed<string> | null> {
  return decodeText(detailOf(field, "path") ?? field);
}

/** What a picture shows, `alt` among its details. One that cannot be read is missed by nobody, so nothing is reported. */
export function decodeImageAlternative(field: Field): Decoded<string | null> {
  const alternative = detailOf(field, "alt");
  return { value: alternative === null ? null : (decodeText(alternative).value?.value ?? null), diagnostics: [] };
}

function detailOf(field: Field, name: "path" | "alt"): Field | null {
  const { node } = field;
  const detail = node.kind === "fields" ? node.entries.findLast(({ key }) => key === name) : undefined;
  return detail === undefined ? null : { ...field, node: detail.value };
}
