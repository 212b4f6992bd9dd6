/** The tags that what is typed last may become, and the line as it reads when the first of them is taken. */
export interface TagCompletion {
  readonly offered: readonly string[];
  readonly completed: string;
}

/** Completes the last tag of a line, `경제, 금` → `경제, 금리`, from tags in the order they are given; those typed already are not offered again. */
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

/** Decomposed, so that an unfinished syllable begins the finished one: 그 begins 금. */
function fold(tag: string): string {
  return tag
    .trim()
    .replace(/^#+\s*/u, "")
    .toLowerCase()
    .normalize("NFD");
}
