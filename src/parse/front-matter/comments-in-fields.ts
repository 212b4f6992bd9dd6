import { withoutComments } from "../without-comments.ts";
import { textKeys, wordListKeys } from "./known-keys.ts";

/** What readers see of a source beside its address. */
const sourceTexts: ReadonlySet<string> = new Set(["headline", "publisher", "reporter"]);

/** The value of a field without its comments, where readers see it as text; any other, an address among them, as it is. */
export function withoutCommentsIn(key: string, value: string): string {
  const isRead = textKeys.has(key) || wordListKeys.has(key) || key === "questions" || sourceTexts.has(key);
  return isRead ? withoutComments(value) : value;
}
