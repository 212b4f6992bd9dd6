/** One word of what stands behind the name of a tag. */
interface TagWord {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** What stands behind the name of a tag, word by word; what is in quotes is one. */
export function tagWords(rest: string): readonly TagWord[] {
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, double, single, bare = ""]) => ({
    text: double ?? single ?? bare,
    isQuoted: double !== undefined || single !== undefined,
  }));
}

/** Words as they are read one after the other. */
export function inOneLine(words: readonly TagWord[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .trim();
}
