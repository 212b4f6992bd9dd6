import { spellingKey } from "./spelling.ts";

/** A text's letters, their marks and its digits alone, equal for every spelling of the same words. */
export function spelledLetters(text: string): string {
  return spellingKey(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
