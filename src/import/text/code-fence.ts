/** The signs of a fence around code: more than stand together in it. */
export function fenceAround(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/gu)].map(([run]) => run.length));
  return "`".repeat(longest + 1);
}
