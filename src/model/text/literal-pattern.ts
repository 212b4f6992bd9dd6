/**
 * A text as a pattern that matches just this text, for expressions with the flag `u`: that one forbids a `\` before a
 * hyphen.
 */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
