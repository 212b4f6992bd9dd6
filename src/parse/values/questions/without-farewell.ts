import type { VisibleText } from "../../visible/visible-lines.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { questionLine } from "./question-line.ts";

/**
 * The lines of a paragraph without those behind an empty one that neither ask nor answer, where a question has ended
 * above it: `읽어 주셔서 감사합니다`, as editors that part lines by `<br>` have it.
 */
export function withoutFarewell(lines: readonly VisibleText[]): readonly VisibleText[] {
  const last = lines.findLastIndex((line) => questionLine(line).kind !== "text" || endsAsQuestion(line.text));
  const above = lines[last];
  const [below, ...further] = lines.slice(last + 1);
  const isParted = below?.text.trim() === "" && further.length > 0;
  return isParted && above !== undefined && endsAsQuestion(above.text) ? lines.slice(0, last + 1) : lines;
}
