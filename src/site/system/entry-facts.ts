import { lstatSync, type Stats } from "node:fs";
import { hasCode } from "./system-error.ts";

/**
 * The entry itself, not what a link leads to; null when there is none, including when a file has replaced a parent
 * folder, which Node reports as an error.
 */
export function entryFacts(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (hasCode(error, "ENOTDIR")) return null;
    throw error;
  }
}
