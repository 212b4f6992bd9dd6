/** A value of the wrong kind (`found`, as quoted) in the kind that is expected; null if nothing is certain. */
export function meantValue(expected: string, found: string): string | null {
  if (expected === "boolean") return /^"?(?:false|no|off|0)"?$/iu.test(found) ? "false" : null;
  return expected === "texts" && /^"[^"]*[^"\s][^"]*"$/u.test(found) ? `[${found}]` : null;
}

/** The number in quotation marks; null if it is none from 1 to `most`. */
export function meantCount(found: string, most: number): number | null {
  const count = Number(/^"(\d{1,9})"$/u.exec(found)?.[1] ?? 0);
  return count >= 1 && count <= most ? count : null;
}
