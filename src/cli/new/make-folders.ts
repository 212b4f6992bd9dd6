import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { failureOf } from "../../site/system-error.ts";

/**
 * Makes a folder and those above it, each by itself, and says why it cannot; null when it is there. Node's own way to make all of
 * them never ends where a system lets nobody make a folder and says that there is none, as Linux does in `/proc`.
 */
export function makeFolders(folder: string): string | null {
  const path = resolve(folder);
  if (existsSync(path)) return statSync(path).isDirectory() ? null : "ENOTDIR";
  const above = dirname(path);
  const failure = above === path ? null : makeFolders(above);
  return failure ?? makeOne(path);
}

function makeOne(path: string): string | null {
  try {
    mkdirSync(path);
    return null;
  } catch (error) {
    const failure = failureOf(error);
    // Another program may have made it since; what else has its name, as a link to nowhere, is no folder.
    if (failure === "EEXIST") return existsSync(path) ? null : "ENOTDIR";
    return failure;
  }
}
