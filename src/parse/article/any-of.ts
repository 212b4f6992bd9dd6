/** Alternatives, as part of a regular expression. */
export function anyOf(...words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}
