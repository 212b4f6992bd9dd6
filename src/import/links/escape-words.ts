/** Words as they may stand between the brackets of a link or a picture, also in a table, without a sign of them being markup. */
export function escapeWords(words: string): string {
  return words.replace(/[\\`*_[\]<>|~=]/gu, "\\$&");
}
