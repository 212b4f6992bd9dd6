import { lstatSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * Takes a folder away with all that is in it, as `rmSync` would; quicker for a site of thousands of folders, each of which
 * `rmSync` first tries to take away full. Links are taken away and not followed. What is not there is no error.
 */
export function removeFolder(path: string): void {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return;
  if (facts.isDirectory()) removeTree(path);
  else unlinkSync(path);
}

function removeTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeTree(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
}
