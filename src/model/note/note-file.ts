const ending = /\.(?:md|markdown)$/iu;

/** Whether a file is a note by its name. */
export function isNoteFile(path: string): boolean {
  return ending.test(path);
}

/** The name of a note's file, by which links and commands may call it, or any other path as it is: `a/b` of `a/b.md`. */
export function withoutNoteEnding(path: string): string {
  return path.replace(ending, "");
}
