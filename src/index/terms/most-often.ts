/** The most frequent value, the first on a tie; null for an empty list. */
export function mostOften(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best = null] = [...counts].sort(([, one], [, other]) => other - one);
  return best === null ? null : best[0];
}
