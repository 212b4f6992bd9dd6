import type Token from "markdown-it/lib/token.mjs";
import type { Placed } from "../../../model/problem/place.ts";
import type { Body } from "../../body.ts";
import type { SectionSpan } from "../../sections/section-span.ts";
import { endsAsQuestion } from "../../values/wording/question-end.ts";
import { endsSentence } from "../../values/wording/sentence.ts";
import { placeOfVisible, visibleLines } from "../../visible/visible-lines.ts";

const longestTitle = 40;

/**
 * Whether a paragraph is a short text all in bold, which people use as a heading when they do not type `#`:
 * `**앞으로 공부할 것**`.
 */
export function isBoldTitle(body: Body, inline: Token): boolean {
  if (!/^\s*(?:\*\*|__|<)/u.test(inline.content) || inline.content.length > longestTitle * 2) return false;
  const [line, ...more] = visibleLines(body, inline);
  if (line === undefined || line.bold === null || line.linked || more.length > 0) return false;
  const { text, bold } = line;
  const around = text.slice(0, bold.start) + text.slice(bold.end);
  return !/[\p{L}\p{N}]/u.test(around) && text.length <= longestTitle && !endsAsQuestion(text) && !endsSentence(text);
}

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
