/** One word after a tag's name. */
interface TagWord {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Splits what follows a tag's name into words; quoted text is one word. */
export function tagWords(rest: string): readonly TagWord[] {
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, double, single, bare = ""]) => ({
    text: double ?? single ?? bare,
    isQuoted: double !== undefined || single !== undefined,
  }));
}

/** Joins words with spaces. */
export function inOneLine(words: readonly TagWord[]): string {
  return words
    .map(({ text }) => text)
    .join(" ")
    .trim();
}

/** The parts of what follows a tag's name, without quotes around them: between commas, or `::` in their place. */
export function tagParts(rest: string): readonly string[] {
  return rest.split(rest.includes("::") ? "::" : ",").map((part) => part.trim().replace(/^(["'])(.*)\1$/u, "$2"));
}
