import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "../site/is-running.ts";
import { discardFolder } from "./discard-folder.ts";

/**
 * Puts right what a build left that was ended at any moment: the former site, moved aside and not yet replaced, comes back;
 * a half-made one goes. What a build that still runs works on is left alone.
 */
export function recoverOutput(output: string): void {
  const parent = dirname(output);
  if (!existsSync(parent)) return;
  const left = readdirSync(parent)
    .map((name) => leftover(name, basename(output)))
    .filter((found) => found !== null);
  for (const { name, kind } of left) {
    const path = join(parent, name);
    if (kind === "old" && !existsSync(output)) renameSync(path, output);
    else discardFolder(path);
  }
}

interface Leftover {
  readonly name: string;
  /** The former site, or what goes. */
  readonly kind: "old" | "next";
}

function leftover(name: string, output: string): Leftover | null {
  if (!name.startsWith(`${output}.`)) return null;
  const [, kind, digits] = /^(old|next|lock)-(\d+)$/u.exec(name.slice(output.length + 1)) ?? [];
  const processId = Number(digits);
  if (kind === undefined || (processId !== process.pid && isRunning(processId))) return null;
  return { name, kind: kind === "old" ? "old" : "next" };
}
