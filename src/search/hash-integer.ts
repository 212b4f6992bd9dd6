/** Mixes an integer's high bits into its low ones (Knuth's multiplicative hash, folded), so that neighbouring bigrams fall apart in a table. */
export function hashInteger(code: number): number {
  const product = Math.imul(code, 0x9e3779b1);
  return product ^ (product >>> 15);
}
