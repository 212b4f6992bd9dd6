/** How many notes a list page shows; null if the number is invalid. */
export function pageSizeOf(typed: string): number | null {
  const size = Number(typed);
  return Number.isInteger(size) && size >= 1 && size <= 1000 ? size : null;
}
