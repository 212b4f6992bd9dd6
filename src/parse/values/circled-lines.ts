const circled = /^\s*([\u{2460}-\u{2473}])\s*/u;
const beforeOne = 0x245f;

/**
 * Lines without the circled numbers with which they begin, `① 하나` above `② 둘`, as the numbers of a list are left
 * out. The same lines if those do not count from one.
 */
export function withoutCircledNumbers(lines: readonly string[]): readonly string[] {
  const numbers = lines.flatMap((line) => circled.exec(line)?.[1]?.codePointAt(0) ?? []);
  const isCounted = numbers.length > 1 && numbers.every((number, place) => number - beforeOne === place + 1);
  return isCounted ? lines.map((line) => line.replace(circled, "")) : lines;
}
