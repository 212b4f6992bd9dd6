import { sliceVisible, type VisibleText } from "../../visible/visible-lines.ts";

/** Nothing but words in parentheses, as on a worksheet. */
const onlyBlanks = /^\s*(?:\([^()]*\)[\s,，、·/]*)+$/u;

/** The words in each blank of a worksheet's line, `(전기차), (보조금)` or `( 전기차, 보조금 )`; any other line as it is. */
export function filledBlanks(line: VisibleText): readonly VisibleText[] {
  if (!onlyBlanks.test(line.text)) return [line];
  return [...line.text.matchAll(/\(([^()]*)\)/gu)].map(({ 0: all, index }) =>
    sliceVisible(line, index + 1, index + all.length - 1),
  );
}
