import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "../../site/is-running.ts";

/** Creates an empty folder for this process's preview, and removes those left by killed processes. */
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
