/** A dash, a bullet or a number at the start of a line; right before a digit, a dash is a sign of the number. */
const bullet = /^\s*(?:[-–—](?!\d)\s*|[•·●▪◦‣*+]\s+|\d{1,2}[.)]\s+)/u;

/**
 * The lines of a list in which YAML sees a single text, since their dashes or numbers are not its own or do not line
 * up: each without its sign. Null for lines of which none has one, and where numbers do not count from one.
 */
export function bulletedLines(lines: readonly string[]): readonly string[] | null {
  const numbers = lines.flatMap((line) => /^\s*(\d+)[.)]\s/u.exec(line)?.[1] ?? []);
  // `3. 1 운동` is a word.
  if (numbers.some((number, at) => Number(number) !== at + 1)) return null;
  if (lines.length < 2 || !lines.some((line) => bullet.test(line))) return null;
  return lines.map((line) => line.replace(bullet, "").trim()).filter((line) => line !== "");
}
