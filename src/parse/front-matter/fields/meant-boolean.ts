import { asItLooks } from "../../../model/text/look-alike-letters.ts";
import { editDistance } from "../../../model/text/nearest-spelling.ts";

/** The words that a yes-or-no field takes. */
export const booleanWords: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "on"].map((word) => [word, true] as const),
  ...["false", "no", "off"].map((word) => [word, false] as const),
]);

/** Words whose meaning is beyond doubt as well. */
const clearWords: ReadonlyMap<string, boolean> = new Map([
  ...booleanWords,
  ...["y", "1", "예", "네", "참"].map((word) => [word, true] as const),
  ...["n", "0", "아니오", "아니요", "거짓"].map((word) => [word, false] as const),
]);

/**
 * What a word in place of `true` or `false` evidently means: a clear synonym, or a misspelling one letter away. Null
 * for anything else, such as `untrue`: a guess could publish what its author holds back.
 */
export function meantBoolean(typed: string): boolean | null {
  const word = asItLooks(typed).trim().toLowerCase();
  const clear = clearWords.get(word);
  if (clear !== undefined) return clear;
  if (editDistance(word, "false", 1) <= 1) return false;
  return editDistance(word, "true", 1) <= 1 ? true : null;
}
