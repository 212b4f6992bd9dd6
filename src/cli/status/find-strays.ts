import { type Dirent, existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { IgnoredFile } from "../../model/site-status.ts";

/** Folders where other blog programs keep notes, and where writers keep unfinished work. */
const likelyFolders = ["_posts", "_drafts", "drafts", "draft", "post", "notes", "content"];

const datedNote = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{6})[-_ ].*\.(?:md|markdown)$/iu;
const anyNote = /^(?!readme\.).+\.(?:md|markdown)$/iu;

/** Notes beside the posts folder instead of in it: dated ones, and all files in folders where notes are likely. */
export function findStrays(postsFolder: string): readonly IgnoredFile[] {
  const parent = dirname(postsFolder);
  const beside = entriesOf(parent).filter((entry) => entry.isFile() && datedNote.test(entry.name));
  const inFolders = likelyFolders
    .map((name) => join(parent, name))
    .filter((folder) => folder !== postsFolder)
    .flatMap((folder) => notesIn(folder));
  return [...beside.map(({ name }) => join(parent, name)), ...inFolders].map((path) => ({
    path: path.replaceAll("\\", "/") as SourcePath,
    reason: "elsewhere",
  }));
}

function notesIn(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notesIn(path);
    return entry.isFile() && anyNote.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}
