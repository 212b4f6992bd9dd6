import type { EntryKind, FileSystem, FolderEntry } from "../../src/site/system/file-system.ts";

/**
 * A folder tree in memory: text or bytes for a file, `{ kind }` for anything else, `{ failure }` for an unreadable
 * file.
 */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array | MemoryOddity>>;

type MemoryOddity = { readonly kind: Exclude<EntryKind, "file"> } | { readonly failure: string };

/** The disk's in-memory twin; paths are complete, `posts/a.md`. */
export function memoryFiles(files: MemoryFiles): FileSystem {
  return {
    list(folder) {
      const inside = Object.entries(files).flatMap(([path, content]): FolderEntry[] =>
        path.startsWith(`${folder}/`) ? [entryOf(path.slice(folder.length + 1), content)] : [],
      );
      const known = folder in files || inside.length > 0;
      return known ? inside.sort((left, right) => (left.path < right.path ? -1 : 1)) : null;
    },
    readStart(path, most) {
      const read = this.read(path);
      return "bytes" in read ? { bytes: read.bytes.slice(0, most) } : read;
    },
    readNamed(path) {
      return this.read(path);
    },
    read(path) {
      const content = files[path];
      if (typeof content === "string") return { bytes: new TextEncoder().encode(content) };
      if (content instanceof Uint8Array) return { bytes: content };
      return { failure: content !== undefined && "failure" in content ? content.failure : "ENOENT" };
    },
  };
}

function entryOf(path: string, content: MemoryFiles[string]): FolderEntry {
  const file = { path, kind: "file", modified: 0 } as const;
  if (typeof content === "string") return { ...file, size: new TextEncoder().encode(content).length };
  if (content instanceof Uint8Array) return { ...file, size: content.length };
  return "kind" in content ? { path, kind: content.kind, size: 0, modified: 0 } : { ...file, size: 1 };
}
