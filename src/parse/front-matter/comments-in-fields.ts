import { withoutComments } from "../without-comments.ts";
import { isReadAsText, wordListKeys } from "./known-keys.ts";

/** The value of a field without its comments, where readers see it as text; any other, an address among them, as it is. */
export function withoutCommentsIn(key: string, value: string): string {
  return isReadAsText(key) || wordListKeys.has(key) ? withoutComments(value) : value;
}
