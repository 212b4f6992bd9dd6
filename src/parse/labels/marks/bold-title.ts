import type Token from "markdown-it/lib/token.mjs";
import type { Body } from "../../body.ts";
import { endsAsQuestion } from "../../values/wording/question-end.ts";
import { endsSentence } from "../../values/wording/sentence.ts";
import { visibleLines } from "../../visible/visible-lines.ts";

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
