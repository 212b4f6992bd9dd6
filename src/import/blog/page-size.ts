/** How many notes a page of a list has; null for a number that none can have. */
export function pageSizeOf(typed: string): number | null {
  const size = Number(typed);
  return Number.isInteger(size) && size >= 1 && size <= 1000 ? size : null;
}
