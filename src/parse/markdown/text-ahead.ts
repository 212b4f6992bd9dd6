/**
 * Finds where a mark stands next in a text; null where it does not any more. What was found, and a search in vain, are
 * remembered, so that many openings do not search the same text again and again.
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
