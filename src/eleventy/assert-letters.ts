/**
 * Passes a text on when every letter of it is whole. Half a letter, as a text has that was cut in the middle of an
 * emoji, would be written as the sign of a lost one (`U+FFFD`). Posts with such letters are refused long before.
 *
 * @throws Error naming the file
 */
export function assertLetters(path: string, text: string): string {
  if (!text.isWellFormed()) throw new Error(`Half a letter in ${JSON.stringify(path)}`);
  return text;
}
