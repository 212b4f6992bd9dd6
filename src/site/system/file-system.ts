/**
 * What a folder contains, as far as reading notes cares. `other` is a pipe, device or socket; `misnamed` has a name
 * that is not UTF-8, so it cannot be opened.
 */
export type EntryKind = "file" | "folder" | "symlink" | "other" | "misnamed";

export interface FolderEntry {
  /** From the listed folder, as the file system spells it, with `/` between folders. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Bytes; 0 for anything but a file. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970; 0 for anything but a file. */
  readonly modified: number;
}

/**
 * The result of a read: the bytes, or the reason as the system's error code (`EACCES`), or `PIPE` or `DEVICE` for what
 * is not a file.
 */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly failure: string };

/** All that the site knows of a disk, so that a test can replace it with memory. Links are reported, never followed. */
export interface FileSystem {
  /** Everything below a folder, in code unit order; null when there is no such folder. */
  list(folder: string): readonly FolderEntry[] | null;
  /** Reads a file that was listed, but nothing that has replaced it since, such as a link. */
  read(path: string): ReadResult;
  /** Reads a file requested by name, even through a link. */
  readNamed(path: string): ReadResult;
  /** Reads the first bytes of a file, up to a limit, such as for a picture's size. */
  readStart(path: string, most: number): ReadResult;
}
