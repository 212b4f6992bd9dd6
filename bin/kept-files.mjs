// Files that only make the next start quicker: where one cannot be read or written, the start does without it.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { threadId } from "node:worker_threads";

/** What a file holds; null if the system does not give it. A pipe in its place would be waited for. */
export function keptBytes(place) {
  return unlessRefused(() => (statSync(place).isFile() ? readFileSync(place) : null));
}

/** Whole or not at all, since other starts may read it at the same time. */
export function keepBytes(place, bytes) {
  const unfinished = `${place}.${process.pid}-${threadId}`;
  unlessRefused(() => {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, place);
  });
  rmSync(unfinished, { force: true });
}

/** Null where the system refuses: a disk may be full, or the program be installed for everyone. */
export function unlessRefused(act) {
  try {
    return act();
  } catch (error) {
    if (typeof error?.syscall !== "string") throw error;
    return null;
  }
}
