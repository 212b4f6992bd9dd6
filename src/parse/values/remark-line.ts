/** What a remark is called: `참고: 어쩌고`. */
const named = /^\s*(?:[※*]\s*)?(?:참고|참고로|비고|메모|덧붙임|주의)\s*[:：](?!:)/u;

const marked = /^\s*※/u;

/**
 * Tells the remarks among the lines of a list of words: those behind a `※`, unless every line has one, and those
 * called so.
 */
export function remarksAmong(lines: readonly string[]): (line: string) => boolean {
  const isMark = lines.some((line) => line.trim() !== "" && !marked.test(line));
  return (line) => named.test(line) || (isMark && marked.test(line));
}
