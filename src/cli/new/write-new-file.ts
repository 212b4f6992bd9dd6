import { randomUUID } from "node:crypto";
import { linkSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { failureOf } from "../../site/system-error.ts";
import { makeFolders } from "./make-folders.ts";

/** What became of a file that was to be new; `taken` when there is one of its name already. */
export type NewFileResult = "written" | "taken" | { readonly failure: string };

/** Systems that know no second name for a file say so with one of these. */
const withoutLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);

/**
 * Writes a file that nobody has written before, and the folders above it. It is written under a hidden name and then linked to its
 * own, which fails where the name is taken: nobody sees half of it, and of two that write at once one is told.
 */
export function writeNewFile(path: string, content: string | Uint8Array): NewFileResult {
  const folder = dirname(path);
  const unfinished = join(folder, `.saegim-${randomUUID()}`);
  const failure = makeFolders(folder);
  if (failure !== null) return { failure };
  try {
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
    if (!withoutLinks.has(failureOf(error))) return resultOf(error);
    writeFileSync(path, content, { flag: "wx" });
    return "written";
  }
}

function resultOf(error: unknown): NewFileResult {
  const failure = failureOf(error);
  return failure === "EEXIST" ? "taken" : { failure };
}
