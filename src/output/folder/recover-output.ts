import { existsSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRunning } from "../../site/system/is-running.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { workNamed } from "./beside-output.ts";
import { discardFolder } from "./discard-folder.ts";

/**
 * Cleans up after an interrupted build: a previous site that was moved aside and not yet replaced comes back; a
 * half-built one is removed. The work of a running build is left alone. Whoever holds the folder's lock knows that no
 * build runs, even if some process now has the number of the one that left something.
 */
export function recoverOutput(output: string, { isLocked }: { readonly isLocked: boolean }): void {
  const parent = dirname(output);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const work = workNamed(name, output);
    if (work === null || ((work.kind === "lock" || !isLocked) && isAtWork(work.processId))) continue;
    const path = join(parent, name);
    if (work.kind === "old" && !existsSync(output)) renameSync(path, output);
    else discardFolder(path);
  }
}

/**
 * The same before anything is read, so that even a build which stops at an error leaves a site. What the disk refuses
 * is reported once the site is written.
 */
export function recoverEarly(output: string): void {
  unlessSystemError(() => recoverOutput(output, { isLocked: false }), undefined);
}

function isAtWork(processId: number): boolean {
  return processId !== process.pid && isRunning(processId);
}
