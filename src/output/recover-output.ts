import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "../site/is-running.ts";
import { discardFolder } from "./discard-folder.ts";

/**
 * Puts right what a build left that was ended at any moment: the former site, moved aside and not yet replaced, comes back;
 * a half-made one goes. What a build that still runs works on is left alone. Whoever has the lock of the folder knows that
 * none does: the process that has a number now may be another than the one that left something.
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
