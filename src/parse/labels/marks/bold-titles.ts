import type { Placed } from "../../../model/problem/place.ts";
import type { Body } from "../../body.ts";
import type { SectionSpan } from "../../sections/section-span.ts";
import { placeOfVisible, visibleLines } from "../../visible/visible-lines.ts";
import { isBoldTitle } from "./bold-title.ts";

/** The bold titles within a section that serve as headings. */
export function boldTitles(body: Body, { start, end }: Pick<SectionSpan, "start" | "end">): readonly Placed<string>[] {
  const titles: Placed<string>[] = [];
  for (let index = start; index < end; index += 1) {
    const open = body.tokens[index - 1];
    const inline = body.tokens[index];
    if (open?.type !== "paragraph_open" || open.level !== 0 || inline === undefined) continue;
    if (!isBoldTitle(body, inline)) continue;
    for (const line of visibleLines(body, inline))
      titles.push({ value: line.text.trim(), place: placeOfVisible(body, line) });
  }
  return titles;
}
