import type { Placed } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import type { SectionSpan } from "../sections/section-span.ts";
import { placeOfVisible, visibleLines } from "../visible/visible-lines.ts";
import { isBoldTitle } from "./bold-title.ts";

/** The bold titles within a section that serve as headings. */
export function boldTitles(body: Body, { start, end }: Pick<SectionSpan, "start" | "end">): readonly Placed<string>[] {
  return body.tokens.slice(start, end).flatMap((inline, place) => {
    const open = body.tokens[start + place - 1];
    if (open?.type !== "paragraph_open" || open.level !== 0 || !isBoldTitle(body, inline)) return [];
    return visibleLines(body, inline).map((line) => ({ value: line.text.trim(), place: placeOfVisible(body, line) }));
  });
}
