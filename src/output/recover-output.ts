import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "../site/is-running.ts";
import { discardFolder } from "./discard-folder.ts";

/**
 * Cleans up after an interrupted build: a previous site that was moved aside and not yet replaced comes back; a
 * half-built one is removed. The work of a running build is left alone. Whoever holds the folder's lock knows that no
 * build runs, even if some process now has the number of the one that left something.
 */
export function recoverOutput(output: string, { isLocked }: { readonly isLocked: boolean }): void {
  const parent = dirname(output);
  if (!existsSync(parent)) return;
  const left = readdirSync(parent)
    .map((name) => leftover(name, { output: basename(output), isLocked }))
    .filter((found) => found !== null);
  for (const { name, kind } of left) {
    const path = join(parent, name);
    if (kind === "old" && !existsSync(output)) renameSync(path, output);
    else discardFolder(path);
  }
}

interface Leftover {
  readonly name: string;
  /** The previous site, or what is to be removed. */
  readonly kind: "old" | "next";
}

function leftover(
  name: string,
  { output, isLocked }: { readonly output: string; readonly isLocked: boolean },
): Leftover | null {
  if (!name.startsWith(`${output}.`)) return null;
  const [, kind, digits] = /^(old|next|lock)-(\d+)$/u.exec(name.slice(output.length + 1)) ?? [];
  if (kind === undefined || ((kind === "lock" || !isLocked) && isAtWork(Number(digits)))) return null;
  return { name, kind: kind === "old" ? "old" : "next" };
}

function isAtWork(processId: number): boolean {
  return processId !== process.pid && isRunning(processId);
}
