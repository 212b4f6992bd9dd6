/**
 * The known word that a mistyped one was probably meant to be ("did you mean …?"), or null when none is near.
 * Case and Unicode form do not count; at most one letter in three, and never more than three, may differ.
 */
export function nearestSpelling(typed: string, known: Iterable<string>): string | null {
  const wanted = fold(typed);
  if (wanted === "") return null;
  let nearest: string | null = null;
  let bound = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, fold(candidate), bound);
    if (distance >= bound) continue;
    nearest = candidate;
    bound = distance;
    if (distance === 0) break;
  }
  return nearest;
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Letters to insert, remove, replace or swap with their neighbour; stops counting once it is over `limit`. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const [from, to] = withoutCommonEnds(left, right);
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = cell(previous, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const oneSided = Math.min(cell(previous, column), cell(current, column - 1)) + 1;
      const swapped =
        from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? cell(beforePrevious, column - 2) + 1
          : replaced;
      current.push(Math.min(replaced, oneSided, swapped));
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return cell(previous, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function withoutCommonEnds(left: string, right: string): readonly [string, string] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}
