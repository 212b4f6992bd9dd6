/** The number of non-overlapping occurrences of a text. */
export function countOf(text: string, wanted: string): number {
  return text.split(wanted).length - 1;
}
