/** What a folder holds, as far as reading notes cares. `other` is a pipe, a device or a socket; `misnamed` has a name that is no UTF-8, by which it cannot be opened. */
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

/** What a read can come back with: the bytes, or the reason in the system's own word (`EACCES`), or `PIPE` or `DEVICE` for what is none. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly failure: string };

/** All that the site knows of a disk, so that a test may put a memory in its place. Links are reported, never followed. */
export interface FileSystem {
  /** Everything below a folder, in the order of its code units; null when there is no such folder. */
  list(folder: string): readonly FolderEntry[] | null;
  /** A file that was listed: nothing that has taken its place since, such as a link. */
  read(path: string): ReadResult;
  /** A file that is asked for by its name, be it through a link. */
  readNamed(path: string): ReadResult;
  /** The first bytes of a file, at most so many: what tells of a picture stands at its beginning. */
  readStart(path: string, most: number): ReadResult;
}
