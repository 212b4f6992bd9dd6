import { rmSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "../../model/is-record.ts";
import { readJson } from "../../model/text/read-json.ts";
import { readRegular } from "../../site/system/open-regular.ts";
import { failureOf, isSystemError } from "../../site/system/system-error.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { writeWhole } from "../../site/system/write-whole.ts";
import { makeCacheFolder } from "../project/caches.ts";
import type { TextChange } from "./fix-files.ts";

/** The last fixes, and whether the run that made or undid them came to its end. */
export interface FixMemory {
  readonly isFinished: boolean;
  readonly fixes: readonly TextChange[];
}

/**
 * Keeps the last fixes in the cache folder, so that they can be undone, whole or not at all. Returns why nothing can be
 * kept there; null when they are.
 */
export function rememberFixes(cacheFolder: string, memory: FixMemory): string | null {
  makeCacheFolder(cacheFolder);
  try {
    writeWhole(memoryIn(cacheFolder), JSON.stringify(memory));
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failureOf(error);
  }
}

/** The last fixes; none if there were none, or if the cache is gone or damaged. */
export function recallFixes(cacheFolder: string): FixMemory {
  const text = unlessSystemError(() => readRegular(memoryIn(cacheFolder), "refused").toString("utf8"), "");
  const read = readJson(text);
  const { isFinished, fixes } = isRecord(read) ? read : {};
  return { isFinished: isFinished !== false, fixes: Array.isArray(fixes) ? fixes.filter(isFix) : [] };
}

/**
 * The fixes of a run that was cut short and that their files still have: only this memory knows the texts from before
 * them, so the next run has to keep it.
 */
export function unfinishedFixes(cacheFolder: string): readonly TextChange[] {
  const { isFinished, fixes } = recallFixes(cacheFolder);
  return isFinished ? [] : fixes.filter(({ file, after }) => textOf(file) === after);
}

/** Fixes are undone once. */
export function forgetFixes(cacheFolder: string): void {
  rmSync(memoryIn(cacheFolder), { force: true });
}

function memoryIn(cacheFolder: string): string {
  return join(cacheFolder, "fixes.json");
}

/** Null for a file that is gone or closed to us: it does not have its fix any more. */
function textOf(file: string): string | null {
  return unlessSystemError(() => readRegular(file, "followed").toString("utf8"), null);
}

function isFix(value: unknown): value is TextChange {
  return isRecord(value) && ["file", "before", "after"].every((name) => typeof value[name] === "string");
}
