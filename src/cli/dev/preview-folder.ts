import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "../../site/is-running.ts";

/** Makes an empty folder for a preview of this process, and takes away those of processes that were killed. */
export function makePreviewFolder(parent: string): string {
  const folder = join(parent, String(process.pid));
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (name === String(process.pid) || !isRunning(Number(name)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  mkdirSync(folder);
  return folder;
}
