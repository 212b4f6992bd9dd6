/** Looks up the word a mistyped one probably means, among those that may be meant. */
export type Speller = (typed: string, mayBeMeant?: (word: string) => boolean) => string | null;

/**
 * The known word that a mistyped one probably means ("did you mean …?"); null if none is near. Ignores case and Unicode
 * form; at most one letter in three, and never more than three, may differ.
 */
export function nearestSpelling(typed: string, known: Iterable<string>): string | null {
  return spellerOf(known)(typed);
}

/** The same for many lookups among the same words. */
export function spellerOf(known: Iterable<string>): Speller {
  const words = [...known].map((word) => ({ word, folded: fold(word) }));
  return (typed, mayBeMeant = () => true) => {
    const wanted = fold(typed);
    if (wanted === "") return null;
    let nearest: string | null = null;
    let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
    for (const { word, folded } of words) {
      const distance = editDistance(wanted, folded, limit);
      if (distance > limit || !mayBeMeant(word)) continue;
      nearest = word;
      if (distance === 0) break;
      limit = distance - 1;
    }
    return nearest;
  };
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** How many letters to insert, remove, replace or swap with a neighbour; anything over `limit` if it takes more. */
export function editDistance(left: string, right: string, limit: number): number {
  const walk = (from: number, against: number, allowed: number): number => {
    let one = from;
    let other = against;
    while (one < left.length && left.charCodeAt(one) === right.charCodeAt(other)) {
      one += 1;
      other += 1;
    }
    const missing = left.length - one;
    const extra = right.length - other;
    if (missing === 0 || extra === 0) return missing + extra;
    if (allowed === 0 || Math.abs(missing - extra) > allowed) return allowed + 1;
    const swapped =
      left.charCodeAt(one) === right.charCodeAt(other + 1) && left.charCodeAt(one + 1) === right.charCodeAt(other);
    const replaced = walk(one + 1, other + 1, allowed - 1);
    const removed = walk(one + 1, other, allowed - 1);
    const inserted = walk(one, other + 1, allowed - 1);
    return 1 + Math.min(replaced, removed, inserted, swapped ? walk(one + 2, other + 2, allowed - 1) : allowed);
  };
  return walk(0, 0, limit);
}
