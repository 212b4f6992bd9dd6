import { lstatSync, type Stats } from "node:fs";
import { isSystemError } from "./system-error.ts";

/**
 * What has a name, itself and not what a link leads to; null when nothing has it, also where a file has come to stand in the
 * place of a folder above it, which Node takes for a fault.
 */
export function entryFacts(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOTDIR") return null;
    throw error;
  }
}
