import { countOf } from "../../../model/text/count-of.ts";
import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";

/** Whether a keyword ends before the character at an index. */
export type IsEnd = (line: VisibleText, index: number) => boolean;

/**
 * Splits a line where `isEnd` says so, but not within parentheses or `[[…]]`. An unclosed parenthesis is an ordinary
 * character.
 */
export function splitOutsideParentheses(line: VisibleText, isEnd: IsEnd): VisibleText[] {
  const pieces: VisibleText[] = [];
  const closes = countOf(line.text, ")");
  const lastLinkEnd = line.text.lastIndexOf("]]");
  let unclosed = closes;
  let depth = 0;
  let start = 0;
  for (let index = 0; index < line.text.length; index += 1) {
    const here = line.text.charAt(index);
    if (index < lastLinkEnd && line.text.startsWith("[[", index)) index = line.text.indexOf("]]", index) + 1;
    else if (here === "(" && unclosed > depth) depth += 1;
    else if (here === ")") {
      depth = Math.max(0, depth - 1);
      unclosed -= 1;
    } else if (depth === 0 && isEnd(line, index)) {
      pieces.push(sliceVisible(line, start, index));
      start = index + 1;
    }
  }
  return [...pieces, sliceVisible(line, start)];
}
