import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRunning } from "../../site/system/is-running.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";

/** Where this process writes what is to become a file: beside it, under a hidden name that says whose it is. */
export function unfinishedBeside(path: string): string {
  return join(dirname(path), `.saegim-${process.pid}`);
}

/** Removes what writing left unfinished in a folder and those below it, where its process has ended. */
export function removeUnfinished(folder: string): void {
  for (const entry of unlessSystemError(() => readdirSync(folder, { withFileTypes: true, recursive: true }), [])) {
    const [, digits] = /^\.saegim-(\d+)$/u.exec(entry.name) ?? [];
    const isLeft = digits !== undefined && (Number(digits) === process.pid || !isRunning(Number(digits)));
    if (!isLeft || !entry.isFile()) continue;
    // A file that cannot be removed does no harm where it is.
    unlessSystemError(() => rmSync(join(entry.parentPath, entry.name), { force: true }), undefined);
  }
}
