const ending = /\.(?:md|markdown)$/iu;

/** Whether a file name is a note's. */
export function isNoteFile(path: string): boolean {
  return ending.test(path);
}

/**
 * A note's name without its extension, by which links and commands may call it: `a/b` for `a/b.md`. Other paths are
 * unchanged.
 */
export function withoutNoteEnding(path: string): string {
  return path.replace(ending, "");
}
