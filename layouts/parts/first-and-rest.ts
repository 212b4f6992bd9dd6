/** More items than this bury what is below them. */
const mostShown = 8;

/** Fewer items than this are as quick to read as the line that would fold them. */
const fewestFolded = 3;

/** Splits a list into what is visible at once and what unfolds, so that a long list does not hide what follows it. */
export function firstAndRest<Item>(items: readonly Item[]): {
  readonly first: readonly Item[];
  readonly rest: readonly Item[];
} {
  const first = items.length < mostShown + fewestFolded ? items : items.slice(0, mostShown);
  return { first, rest: items.slice(first.length) };
}
