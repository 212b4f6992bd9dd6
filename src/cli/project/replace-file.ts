import {
  accessSync,
  chmodSync,
  constants,
  type Dirent,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isRunning } from "../../site/is-running.ts";
import { readRegular } from "../../site/open-regular.ts";
import { failureOf, isRefusal, isSystemError } from "../../site/system-error.ts";

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
  const unfinished = join(dirname(path), `.saegim-${process.pid}`);
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

/** Removes what replacing left unfinished in a folder and those below it, where its process has ended. */
export function removeUnfinished(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const [, digits] = /^\.saegim-(\d+)$/u.exec(entry.name) ?? [];
    const isLeft = digits !== undefined && (Number(digits) === process.pid || !isRunning(Number(digits)));
    if (isLeft && entry.isFile()) removeIfAllowed(join(entry.parentPath, entry.name));
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** A file that cannot be removed does no harm where it is. */
function removeIfAllowed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
