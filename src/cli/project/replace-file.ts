import { accessSync, chmodSync, constants, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readRegular } from "../../site/system/open-regular.ts";
import { failureOf, isRefusal } from "../../site/system/system-error.ts";
import { unfinishedBeside } from "./unfinished-files.ts";

/** What a file should contain before and after. */
export interface FileReplacement {
  readonly expected: string;
  readonly wanted: string;
}

/** A failure is named by the system's error code, or `READ_ONLY`. */
export type ReplaceResult = "replaced" | "changed-meanwhile" | { readonly failure: string };

/**
 * Replaces a file's text in one step: the new text is written beside it under a hidden name and moved there, so that
 * nobody sees half of it. Permissions stay. A file that no longer has the expected content is left alone, and so is one
 * that may not be written, though its folder may. Another name of the same file (a hard link) keeps the former text.
 */
export function replaceFile(path: string, { expected, wanted }: FileReplacement): ReplaceResult {
  const unfinished = unfinishedBeside(path);
  try {
    if (readRegular(path, "followed").toString("utf8") !== expected) return "changed-meanwhile";
    if (isReadOnly(path)) return { failure: "READ_ONLY" };
    // Left by a process that had this number before.
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, wanted, { flag: "wx" });
    chmodSync(unfinished, statSync(path).mode);
    renameSync(unfinished, path);
    return "replaced";
  } catch (error) {
    rmSync(unfinished, { force: true });
    return { failure: failureOf(error) };
  }
}

/** What nobody may write was closed on purpose, even to those who may write everything. */
function isReadOnly(path: string): boolean {
  if ((statSync(path).mode & 0o222) === 0) return true;
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (error) {
    if (isRefusal(error)) return true;
    throw error;
  }
}
