/** How many words a text has; one for an empty text. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}
