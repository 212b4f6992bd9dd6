import type Token from "markdown-it/lib/token.mjs";
import type { Place } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { inlineLocator } from "./locate-inline.ts";
import { placeOf } from "./source-text.ts";
import type { TextRange } from "./text-range.ts";

/** Where in the file a range of a token's content is. */
export type PlaceIn = (holder: Token, range: TextRange) => Place;

/** Finds the places of ranges in a body's tokens; those of one token are found one after another. */
export function placesIn(body: Body): PlaceIn {
  let last: Token | null = null;
  let offsetOf = (offset: number): number => offset;
  return (holder, { start, end }) => {
    if (holder !== last) offsetOf = inlineLocator(body, holder);
    last = holder;
    return placeOf(body.source, offsetOf(start), offsetOf(end));
  };
}
