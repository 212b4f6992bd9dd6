/** A folder of what a blog publishes. */
export interface SourceFolder {
  /** With a slash at its end. */
  readonly folder: string;
  /** Where what lies in it lies for the program that publishes it, with a slash at its end; empty for the top. */
  readonly place: string;
  /** The language of all that lies in it; null where names of files say it, if anything does. */
  readonly language: string | null;
}

/** A folder whose files lie at the top of what is published. */
export function sourceAtTop(folder: string): SourceFolder {
  return { folder, place: "", language: null };
}

/** The folder of a blog that a file lies in, the innermost of several; null when it lies in none. */
export function sourceOf(path: string, sources: readonly SourceFolder[]): SourceFolder | null {
  const within = sources.filter(({ folder }) => path.startsWith(folder));
  return within.toSorted((one, other) => other.folder.length - one.folder.length)[0] ?? null;
}

/** The path of a file as the program has it that publishes it; null for a file outside. Where no folder is known, that is all of it. */
export function belowSource(path: string, sources: readonly SourceFolder[]): string | null {
  if (sources.length === 0) return path;
  const source = sourceOf(path, sources);
  return source === null ? null : source.place + path.slice(source.folder.length);
}
