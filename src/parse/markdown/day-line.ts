import type MarkdownIt from "markdown-it";
import { blockLine } from "./block-line.ts";
import { ruleNamed } from "./rule-named.ts";

/** `2026. 3. 6. (금)`, `26. 3. 6`, `2026. 3.`, and `3. 6. 금요일`, whose weekday tells it from numbers of a list. */
const day =
  /^\s*(?:\d{4}\.\s+\d{1,2}\.(?!\S)|\d{2,4}\.\s+\d{1,2}\.\s+\d{1,2}(?![\d가-힣])|\d{1,2}\.\s+\d{1,2}\.\s*\(?[월화수목금토일](?:요일)?\)?(?!\p{L}))/u;

/** Whether a line begins with a day as Korean writes it, with blanks behind its dots. */
export function beginsWithDay(line: string): boolean {
  return day.test(line);
}

/** Reads a line that begins with a day as text. Markdown would make three lists of it, one in the other. */
export function dayLine(markdown: MarkdownIt): void {
  const paragraph = ruleNamed(markdown.block.ruler, "paragraph");
  markdown.block.ruler.before(
    "list",
    "day_line",
    (state, line, endLine, silent) =>
      !silent && beginsWithDay(blockLine(state, line)) && paragraph(state, line, endLine, false),
  );
}
