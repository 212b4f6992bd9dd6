/** Text escaped for the brackets of a link or picture, also in a table. */
export function escapeWords(words: string): string {
  return words.replace(/[\\`*_[\]<>|~=]/gu, "\\$&");
}
