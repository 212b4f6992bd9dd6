/** How often a text holds another, none of them overlapping. */
export function countOf(text: string, wanted: string): number {
  return text.split(wanted).length - 1;
}
