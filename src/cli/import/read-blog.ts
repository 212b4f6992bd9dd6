import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { BlogFile, BlogFolder } from "../../import/blog/blog-folder.ts";
import type { LeftFile } from "../../import/import-plan.ts";
import { momentIn, type StudyDate } from "../../model/date/study-date.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { decodeUtf8 } from "../../site/notes/decode-utf8.ts";
import { nodeFileSystem } from "../../site/system/node-file-system.ts";
import { failureOf } from "../../site/system/system-error.ts";

/** Folders of tools, which contain nobody's writing; all others are searched. */
const toolFolders =
  /^(?:\.git|\.svn|\.hg|\.bundle|\.jekyll-cache|\.sass-cache|\.trash|node_modules|vendor|_site|\.cache)$/u;

/** Links there are of programs: an editor's locks, an environment of Python. */
const hidden = /(?:^|\/)\./u;

/** The current moment, and what is known about the folder's history. */
interface BlogReading {
  readonly timeZone: string;
  readonly now: Date;
  /** The day a file was first committed, by its path. */
  readonly firstCommits: ReadonlyMap<string, StudyDate>;
}

/** A folder on disk as an import reads it. Links are not followed. */
export function readBlog(root: string, { timeZone, now, firstCommits }: BlogReading): BlogFolder {
  const files: BlogFile[] = [];
  const unread: LeftFile[] = [];
  for (const found of foundBelow(root)) {
    const { path } = found;
    const state = "reason" in found ? found : stateOf(root, path);
    if ("reason" in state) unread.push(state);
    else {
      const added = firstCommits.get(path.normalize("NFC")) ?? null;
      files.push({ path, changed: momentIn(state.mtime, timeZone).day, added });
    }
  }
  return {
    now: momentIn(now, timeZone),
    files: files.sort((one, other) => byCodeUnits(one.path, other.path)),
    unread: unread.sort((one, other) => byCodeUnits(one.path, other.path)),
    readText(path) {
      const read = nodeFileSystem.read(join(root, path));
      const decoded = "bytes" in read ? decodeUtf8(read.bytes) : null;
      return decoded !== null && "text" in decoded ? decoded.text : null;
    },
  };
}

/** The files below a folder, and what is skipped because of its name or because it cannot be read. */
function* foundBelow(root: string, below = ""): Generator<LeftFile | { readonly path: string }> {
  for (const entry of entriesOf(root, below)) {
    if ("reason" in entry) {
      yield entry;
      continue;
    }
    const path = `${below}${entry.name}${entry.isDirectory() ? "/" : ""}`;
    if (isNobodysWriting(entry, path)) continue;
    const reason = entry.isSymbolicLink() ? "symbolic-link" : reasonInName(entry.name);
    if (reason !== null) yield { path, reason };
    else if (entry.isFile()) yield { path };
    else yield* foundBelow(root, path);
  }
}

function isNobodysWriting(entry: Dirent<Buffer>, path: string): boolean {
  if (entry.isFile()) return false;
  if (toolFolders.test(entry.name.toString())) return true;
  return !entry.isDirectory() && (!entry.isSymbolicLink() || hidden.test(path));
}

/** An unreadable subfolder does not stop the rest; only the requested folder itself does. */
function entriesOf(root: string, below: string): readonly (Dirent<Buffer> | LeftFile)[] {
  try {
    return readdirSync(join(root, below), { encoding: "buffer", withFileTypes: true });
  } catch (error) {
    if (below === "") throw error;
    return [{ path: below, reason: reasonOf(error) }];
  }
}

/**
 * Why a name is not imported; null for an ordinary one. A backslash separates folders on some systems and on the web.
 */
function reasonInName(name: Buffer): LeftFile["reason"] | null {
  if (!isUtf8(name)) return "name-unreadable";
  return name.includes("\\") ? "name-with-backslash" : null;
}

function stateOf(root: string, path: string): Pick<Stats, "mtime"> | LeftFile {
  try {
    return statSync(join(root, path));
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): LeftFile["reason"] {
  return failureOf(error) === "ENOENT" ? "gone" : "not-text";
}
