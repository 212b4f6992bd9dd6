/** An order no machine, locale or ICU version can change; for orders that readers do not see. */
export function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
