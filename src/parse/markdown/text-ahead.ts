/**
 * Finds the next occurrence of a mark in a text; null when there is none. Results, including failures, are remembered,
 * so that many openings do not search the same text again and again.
 */
export function textAhead(text: string, mark: string): (from: number) => number | null {
  let searchedFrom = Number.POSITIVE_INFINITY;
  let found: number | null = null;
  return (from) => {
    const isKnown = searchedFrom <= from && (found === null || from <= found);
    if (isKnown) return found;
    searchedFrom = from;
    const index = text.indexOf(mark, from);
    found = index === -1 ? null : index;
    return found;
  };
}
