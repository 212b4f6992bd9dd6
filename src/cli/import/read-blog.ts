import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BlogFile, BlogFolder } from "../../import/blog/blog-folder.ts";
import { momentIn, type StudyDate } from "../../model/date/study-date.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { nodeFileSystem } from "../../site/node-file-system.ts";
import { decodeText } from "../../site/notes/decode-text.ts";

/** Folders that no writer writes in; all others are looked through. */
const strange =
  /^(?:\.git|\.svn|\.hg|\.bundle|\.jekyll-cache|\.sass-cache|\.trash|node_modules|vendor|_site|\.cache)$/u;

/** When a folder is looked at, and what is known of its history. */
interface BlogReading {
  readonly timeZone: string;
  readonly now: Date;
  /** The day on which a file was first committed, by its path. */
  readonly firstCommits: ReadonlyMap<string, StudyDate>;
}

/** A folder on the disk, as an import sees it. Links are not followed. */
export function readBlog(root: string, { timeZone, now, firstCommits }: BlogReading): BlogFolder {
  const files = [...filesBelow(root, "")].map((path): BlogFile => {
    const added = firstCommits.get(path.normalize("NFC")) ?? null;
    return { path, changed: momentIn(statSync(join(root, path)).mtime, timeZone).day, added };
  });
  return {
    now: momentIn(now, timeZone),
    files: files.sort((one, other) => byCodeUnits(one.path, other.path)),
    readText(path) {
      const found = nodeFileSystem.read(join(root, path));
      const decoded = "bytes" in found ? decodeText(found.bytes) : null;
      return decoded !== null && "text" in decoded ? decoded.text : null;
    },
  };
}

function* filesBelow(root: string, below: string): Generator<string> {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !strange.test(entry.name)) yield* filesBelow(root, path);
  }
}
