import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { failureOf } from "../../site/system-error.ts";

/**
 * Makes a folder and its parents one by one, and returns why it cannot; null when it exists. Node's recursive way never ends
 * where a system lets nobody make a folder and claims that the parent is missing, as Linux does in `/proc`.
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
    // Another program may have made it meanwhile; anything else of that name, such as a dangling link, is not a folder.
    if (failure === "EEXIST") return existsSync(path) ? null : "ENOTDIR";
    return failure;
  }
}
