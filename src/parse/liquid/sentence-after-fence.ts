/** How many words behind the signs are a sentence: a language and a caption may be two. */
const wordsOfSentence = 3;

/** A block that is longer is code, whatever is said at its beginning. */
export const mostLinesOfSentence = 300;

/** Whether the text behind a code block's opening signs is a sentence and no language: `` ``` opens a block ``. */
export function isSentence(info: string): boolean {
  if (/[`{}=]/u.test(info)) return false;
  return info.split(/\s+/u).filter((word) => word !== "").length >= wordsOfSentence;
}
