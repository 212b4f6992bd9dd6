import { linkSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { failureOf, lacksLinks } from "../../site/system/system-error.ts";
import { makeFolders } from "./make-folders.ts";
import { unfinishedBeside } from "./unfinished-files.ts";

/** The result of writing a new file; `taken` if the name is already in use. */
export type NewFileResult = "written" | "taken" | { readonly failure: string };

/**
 * Writes a new file, and its parent folders. It is written under a hidden name and then hard-linked to its own, which
 * fails if the name is taken: nobody sees half a file, and of two simultaneous writers one is told.
 */
export function writeNewFile(path: string, content: string | Uint8Array): NewFileResult {
  const unfinished = unfinishedBeside(path);
  const failure = makeFolders(dirname(path));
  if (failure !== null) return { failure };
  try {
    // Left by a process that had this number before.
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, content, { flag: "wx" });
    return putInPlace(unfinished, path, content);
  } catch (error) {
    return resultOf(error);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function putInPlace(unfinished: string, path: string, content: string | Uint8Array): NewFileResult {
  try {
    linkSync(unfinished, path);
    return "written";
  } catch (error) {
    if (!lacksLinks(error)) return resultOf(error);
    writeFileSync(path, content, { flag: "wx" });
    return "written";
  }
}

function resultOf(error: unknown): NewFileResult {
  const failure = failureOf(error);
  return failure === "EEXIST" ? "taken" : { failure };
}
