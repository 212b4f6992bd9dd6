import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../../site/installation/saegim-root.ts";
import { isRunning } from "../../site/system/is-running.ts";

/** Where every preview has its folder. */
export function previewsFolder(): string {
  return join(cacheFolder(), "preview");
}

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

/** Removes the folder of a preview whose process has ended: one that was killed could not do so itself. */
export function removePreviewFolder(parent: string, processId: number): void {
  rmSync(join(parent, String(processId)), { recursive: true, force: true });
}
