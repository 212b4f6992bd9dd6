import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../../site/system-error.ts";
import { keepOutOfGit } from "../project/caches.ts";

/** A file's whole text before it was fixed and after; a file that was fixed in several rounds has one for each. */
export interface RememberedFix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Keeps the last fixes in the cache folder, so that they can be undone. False where nothing can be kept. */
export function rememberFixes(cacheFolder: string, fixes: readonly RememberedFix[]): boolean {
  keepOutOfGit(cacheFolder);
  try {
    writeFileSync(memoryIn(cacheFolder), JSON.stringify(fixes));
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** The last fixes; none if there were none, or if the cache is gone or damaged. */
export function recallFixes(cacheFolder: string): readonly RememberedFix[] {
  try {
    const read: unknown = JSON.parse(readFileSync(memoryIn(cacheFolder), "utf8"));
    return Array.isArray(read) ? read.filter(isFix) : [];
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return [];
    throw error;
  }
}

/** Fixes are undone once. */
export function forgetFixes(cacheFolder: string): void {
  rmSync(memoryIn(cacheFolder), { force: true });
}

function memoryIn(cacheFolder: string): string {
  return join(cacheFolder, "fixes.json");
}

function isFix(value: unknown): value is RememberedFix {
  if (typeof value !== "object" || value === null) return false;
  const facts = new Map<string, unknown>(Object.entries(value));
  return ["file", "before", "after"].every((name) => typeof facts.get(name) === "string");
}
