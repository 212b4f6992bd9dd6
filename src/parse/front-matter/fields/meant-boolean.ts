import { editDistance } from "../../../model/text/nearest-spelling.ts";
import { plainSpelling } from "../../../model/text/spelling.ts";

/** Clear words that a yes-or-no field does not take, and that leave no doubt. */
const clearWords: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "on", "y", "1", "예", "네", "참"].map((word) => [word, true] as const),
  ...["false", "no", "off", "n", "0", "아니오", "아니요", "거짓"].map((word) => [word, false] as const),
]);

/**
 * What a word in the place of `true` or `false` was evidently meant to be: one that is clear, or a misspelling that is one
 * letter away. Null for all else, `untrue` among it: a guess could publish what its author holds back.
 */
export function meantBoolean(typed: string): boolean | null {
  const word = plainSpelling(typed).trim().toLowerCase();
  const clear = clearWords.get(word);
  if (clear !== undefined) return clear;
  if (editDistance(word, "false", 1) <= 1) return false;
  return editDistance(word, "true", 1) <= 1 ? true : null;
}
