import { type Dirent, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRunning } from "../../site/system/is-running.ts";
import { isSystemError } from "../../site/system/system-error.ts";

/** Where this process writes what is to become a file: beside it, under a hidden name that says whose it is. */
export function unfinishedBeside(path: string): string {
  return join(dirname(path), `.saegim-${process.pid}`);
}

/** Removes what writing left unfinished in a folder and those below it, where its process has ended. */
export function removeUnfinished(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const [, digits] = /^\.saegim-(\d+)$/u.exec(entry.name) ?? [];
    const isLeft = digits !== undefined && (Number(digits) === process.pid || !isRunning(Number(digits)));
    if (isLeft && entry.isFile()) removeIfAllowed(join(entry.parentPath, entry.name));
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** A file that cannot be removed does no harm where it is. */
function removeIfAllowed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
