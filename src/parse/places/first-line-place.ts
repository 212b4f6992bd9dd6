import type Token from "markdown-it/lib/token.mjs";
import type { Place } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { lineOffset, placeOf } from "./source-text.ts";

/** The first line of a block of HTML or code, as long as its content there. */
export function firstLinePlace({ source, firstLine }: Body, { map, content }: Pick<Token, "map" | "content">): Place {
  const start = lineOffset(source, firstLine + (map?.[0] ?? 0));
  return placeOf(source, start, start + (content.split("\n", 1)[0] ?? "").length);
}
