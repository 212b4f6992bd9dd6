import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { textFingerprint } from "../../site/fingerprint.ts";
import { NoteCache } from "../../site/notes/note-cache/note-cache.ts";
import { packFolder } from "../../site/notes/note-cache/pack-folder.ts";
import { type NoteReader, plainReader } from "../../site/notes/note-reader.ts";
import { programVersion } from "../../site/program-version.ts";
import { isSystemError } from "../../site/system-error.ts";

/** What earlier runs leave for later ones; safe to delete. */
export interface Caches {
  readonly reader: NoteReader;
  /** Keeps the notes that were read. */
  readonly save: () => void;
  /**
   * The file that remembers what was written into an output folder, even if both are moved together; null to remember
   * nothing.
   */
  readonly outputMemory: (output: string) => string | null;
}

/** Everything is read and built anew. */
const noCaches: Caches = { reader: plainReader, save: () => undefined, outputMemory: () => null };

/** Opens the caches in a folder, which is created when there is something to store. */
export function openCaches(folder: string, { noCache }: { readonly noCache: boolean }): Caches {
  const program = programVersion();
  if (noCache || program === null) return noCaches;
  const notes = new NoteCache(packFolder(join(folder, "notes")), program);
  return {
    reader: notes,
    save() {
      keepOutOfGit(folder);
      notes.save();
    },
    outputMemory: (output) =>
      join(folder, "output", `${textFingerprint(relative(resolve(folder), resolve(output)))}.json`),
  };
}

/** A cache should not be committed: it changes with every build. */
function keepOutOfGit(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch (error) {
    // It already exists, or the folder is not writable: then nothing can be cached there either.
    if (!isSystemError(error)) throw error;
  }
}
