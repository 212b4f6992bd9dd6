/** Whether the sign at an index is the comma within a number, `1,000`, and divides nothing. */
export function isThousandsComma(text: string, index: number): boolean {
  return /^\d[,，]\d{3}(?!\d)/u.test(text.slice(Math.max(0, index - 1), index + 5));
}
