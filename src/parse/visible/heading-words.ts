import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { placesIn } from "../places/places-in.ts";
import { visibleText } from "./visible-text.ts";

/** What a heading says, by the index of its `heading_open` token; null when there is none. */
export function headingWords(body: Body, index: number): Placed<string> | null {
  const inline = body.tokens[index + 1];
  if (body.tokens[index]?.type !== "heading_open" || inline === undefined) return null;
  const place = placesIn(body)(inline, { start: 0, end: inline.content.length });
  return { value: visibleText([inline]).trim(), place };
}
