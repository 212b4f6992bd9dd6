import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { isSafePicture } from "../../links/safe-address.ts";
import { withoutComments } from "../../without-comments.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";

/**
 * A picture's address, also as Markdown shows it, `![금리](/assets/img/a.png)`. Jekyll's themes also accept details of
 * it, as `image: { path: …, alt: … }`. A file of the author's own computer is none.
 */
export function decodeImage(field: Field): Decoded<Placed<string> | null> {
  const { value, diagnostics } = decodeText(detailOf(field, "path") ?? field);
  if (value === null) return { value, diagnostics };
  const address = shownPicture.exec(value.value.trim())?.[1] ?? value.value;
  if (isSafePicture(address)) return { value: { ...value, value: address }, diagnostics };
  const unsafe = diagnose("unsafe-link", { address }, { source: field.path, place: value.place });
  return { value: null, diagnostics: [...diagnostics, unsafe] };
}

const shownPicture = /^!\[[^\]]*\]\(\s*<?([^\s<>()]+)>?(?:\s+["'][^"']*["'])?\s*\)$/u;

/**
 * What a picture shows, `alt` among its details, or what stands below it, `caption`, without what its author hides
 * between `%%`. One that cannot be read is missed by nobody, so nothing is reported.
 */
export function decodeImageWords(field: Field, name: "alt" | "caption"): Decoded<string | null> {
  const detail = detailOf(field, name);
  const typed = detail === null ? null : decodeText(detail).value;
  const words = withoutComments(typed?.value ?? "").trim();
  return { value: words === "" ? null : words, diagnostics: [] };
}

function detailOf(field: Field, name: "path" | "alt" | "caption"): Field | null {
  const { node } = field;
  const detail = node.kind === "fields" ? node.entries.findLast(({ key }) => key === name) : undefined;
  return detail === undefined ? null : { ...field, node: detail.value };
}
