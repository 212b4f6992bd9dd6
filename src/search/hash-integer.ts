/**
 * Mixes an integer's high bits into its low ones (Knuth's multiplicative hash, folded), to spread neighbouring bigrams
 * over a table.
 */
export function hashInteger(code: number): number {
  const product = Math.imul(code, 0x9e3779b1);
  return product ^ (product >>> 15);
}
