import type { Placed } from "../../../model/problem/place.ts";
import type { Body } from "../../body.ts";
import type { SectionSpan } from "../../sections/section-span.ts";
import { placeOfVisible, sliceVisible, type VisibleLine, visibleLines } from "../../visible/visible-lines.ts";
import { isSetOff } from "../lines/line-label.ts";
import { isBoldTitle } from "../marks/bold-title.ts";

/** A few words before a colon, with the marks and numbers that may stand around them. */
const label = /^[^\p{L}\n]{0,12}\p{L}[\p{L} ]{0,14}[^\p{L}\n:：]{0,6}[:：](?!\/\/)/u;

/** Cheap checks of a paragraph as typed. */
const colon = /[:：]/u;
const mayHoldLabel = new RegExp(label.source, "mu");

/**
 * The names before a colon at the start of a section's lines, with the colon. In an article only those in bold or
 * brackets count; a glossary has none, and in other data they stand in no list, where they would explain something.
 */
export function labelLines(body: Body, { roles, start, end }: SectionSpan): readonly Placed<string>[] {
  if (roles.includes("terms")) return [];
  const isText = roles.every((role) => role === "other");
  const isArticle = roles.includes("article");
  const labels: Placed<string>[] = [];
  for (let index = start; index < end; index += 1) {
    const open = body.tokens[index - 1];
    const inline = body.tokens[index];
    if (inline?.type !== "inline" || open?.type !== "paragraph_open" || (!isText && open.level > 0)) continue;
    if (!colon.test(inline.content) || !mayHoldLabel.test(inline.content) || isBoldTitle(body, inline)) continue;
    for (const line of visibleLines(body, inline))
      if (!isArticle || isSetOff(line)) labels.push(...labelOf(body, line));
  }
  return labels;
}

function labelOf(body: Body, line: VisibleLine): readonly Placed<string>[] {
  const length = label.exec(line.text)?.[0].length ?? 0;
  if (length === 0 || length > line.codeStart || length > line.linkStart) return [];
  const typed = sliceVisible(line, 0, length);
  return [{ value: typed.text, place: placeOfVisible(body, typed) }];
}
