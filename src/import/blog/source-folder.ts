/** A folder of published content. */
export interface SourceFolder {
  /** Ends in a slash. */
  readonly folder: string;
  /** Where the publishing program puts its contents, ending in a slash; empty for the root. */
  readonly place: string;
  /** The language of everything in it; null if file names tell, if anything does. */
  readonly language: string | null;
}

/** A folder whose files are published at the root. */
export function sourceAtTop(folder: string): SourceFolder {
  return { folder, place: "", language: null };
}

/** The innermost source folder that contains a file; null if none does. */
export function sourceOf(path: string, sources: readonly SourceFolder[]): SourceFolder | null {
  const within = sources.filter(({ folder }) => path.startsWith(folder));
  return within.toSorted((one, other) => other.folder.length - one.folder.length)[0] ?? null;
}

/** A file's path as its program sees it; null for a file outside. If no folder is known, the whole path. */
export function belowSource(path: string, sources: readonly SourceFolder[]): string | null {
  if (sources.length === 0) return path;
  const source = sourceOf(path, sources);
  return source === null ? null : source.place + path.slice(source.folder.length);
}
