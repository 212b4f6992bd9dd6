/** The completions of the last tag typed, and the line with the first of them filled in. */
export interface TagCompletion {
  readonly offered: readonly string[];
  readonly completed: string;
}

/** Completes a line's last tag, `경제, 금` → `경제, 금리`, with tags in the given order, except those already typed. */
export function completeTags(line: string, known: readonly string[]): TagCompletion {
  const end = line.lastIndexOf(",") + 1;
  const before = line.slice(0, end);
  const begun = fold(line.slice(end));
  const typed = new Set(before.split(",").map(fold));
  const rest = known.filter((tag) => !typed.has(fold(tag)) && fold(tag) !== begun);
  const starting = rest.filter((tag) => fold(tag).startsWith(begun));
  const holding = rest.filter((tag) => !fold(tag).startsWith(begun) && fold(tag).includes(begun));
  const offered = [...starting, ...holding];
  const [first] = offered;
  return { offered, completed: first === undefined ? line : `${before}${before === "" ? "" : " "}${first}` };
}

/** Decomposed, so that an unfinished syllable is a prefix of the finished one: 그 begins 금. */
function fold(tag: string): string {
  return tag
    .trim()
    .replace(/^#+\s*/u, "")
    .toLowerCase()
    .normalize("NFD");
}
