import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { entryFacts } from "./entry-facts.ts";
import type { EntryKind, FileSystem, FolderEntry, ReadResult } from "./file-system.ts";
import { listAgain } from "./list-again.ts";
import { readRegular, readRegularStart } from "./open-regular.ts";
import { failureOf } from "./system-error.ts";

/** The disk. Synchronous, because that is faster for thousands of small reads. */
export const nodeFileSystem: FileSystem = {
  list(folder) {
    const entries = listAgain(() => (isFolder(folder) ? [...entriesBelow(folder, "")] : null));
    return entries === null ? null : entries.sort((left, right) => (left.path < right.path ? -1 : 1));
  },
  read: (path) => resultOf(() => readRegular(path, "refused")),
  readNamed: (path) => resultOf(() => readRegular(path, "followed")),
  readStart: (path, most) => resultOf(() => readRegularStart(path, "refused", most)),
};

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function resultOf(read: () => Uint8Array): ReadResult {
  try {
    const { buffer, byteOffset, byteLength } = read();
    return { bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function* entriesBelow(folder: string, below: string): Generator<FolderEntry> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const kind = isMisnamed(entry.name, join(folder, path)) ? "misnamed" : kindOf(entry);
    yield { path, kind, ...(kind === "file" ? factsOf(join(folder, path)) : { size: 0, modified: 0 }) };
    if (kind === "folder") yield* entriesBelow(folder, path);
  }
}

/** Node puts this character where a name has invalid bytes; a name may also really contain it. */
function isMisnamed(name: string, path: string): boolean {
  return name.includes("\uFFFD") && entryFacts(path) === null;
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "symlink" : "other";
}

function factsOf(path: string): Pick<FolderEntry, "size" | "modified"> {
  const facts = entryFacts(path);
  return { size: facts?.size ?? 0, modified: facts?.mtimeMs ?? 0 };
}
