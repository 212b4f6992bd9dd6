import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { failureOf } from "../../site/system/system-error.ts";

/**
 * Creates a folder and its parents one by one, and returns why it cannot; null if it exists. Node's recursive `mkdir`
 * never ends where a system lets nobody create a folder and claims that the parent is missing, as Linux does in
 * `/proc`.
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
    // Another program may have created it meanwhile; anything else with that name, such as a dangling link, is not a
    // folder.
    if (failure === "EEXIST") return existsSync(path) ? null : "ENOTDIR";
    return failure;
  }
}
