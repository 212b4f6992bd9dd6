import { accessSync, constants, existsSync, readdirSync, renameSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { besideOutput } from "./beside-output.ts";
import { removeFolder } from "./remove-folder.ts";

/** Every site has these files, so a folder with all of them was made by Saegim and may be replaced. */
const signature = ["notes.schema.json", "notes.json", "index.html", "404.html"];

/** Why a site may not replace a folder, reported before anything is built. What is not ours is left alone. */
export function outputFolderProblems(folder: string): readonly Diagnostic[] {
  const parent = existingParent(folder);
  const closed = [folder, parent].find((path) => existsSync(path) && !isWritable(path)) ?? fileAt(parent);
  if (closed !== undefined) {
    return [diagnose("output-folder", { folder, reason: "not-writable", detail: closed }, { source: null })];
  }
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const isSite = signature.every((name) => names.includes(name));
  const foreign = isSite ? names.find((name) => name === ".git") : names[0];
  if (foreign === undefined) return [];
  return [diagnose("output-folder", { folder, reason: "not-ours", detail: foreign }, { source: null })];
}

/**
 * Replaces one folder with a finished one; readers see the old site or the new one, never half of one. The old one is
 * then retired, under the finished one's former name.
 */
export function replaceFolder(finished: string, folder: string, retire: (former: string) => void): void {
  const old = besideOutput(folder, "old");
  removeFolder(old);
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(finished, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
  if (!existsSync(old)) return;
  // From here on, the old folder is not a site to restore: if this is interrupted, the next build removes the rest.
  renameSync(old, finished);
  retire(finished);
}

function existingParent(folder: string): string {
  const parent = dirname(resolve(folder));
  return existsSync(parent) ? parent : existingParent(parent);
}

/** A file in the place of a required folder. */
function fileAt(parent: string): string | undefined {
  return statSync(parent).isDirectory() ? undefined : parent;
}

function isWritable(path: string): boolean {
  return unlessSystemError(() => {
    accessSync(path, constants.W_OK);
    return true;
  }, false);
}
