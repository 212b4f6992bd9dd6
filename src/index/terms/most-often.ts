import { countBy } from "../../model/count-by.ts";

/** The most frequent value, the first on a tie; null for an empty list. */
export function mostOften(values: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [value, count] of countBy(values, (one) => one)) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}
