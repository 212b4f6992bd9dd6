import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readRegular } from "../../site/open-regular.ts";
import { failureOf } from "../../site/system-error.ts";

/** What a file should contain before and after. */
export interface FileReplacement {
  readonly expected: string;
  readonly wanted: string;
}

export type ReplaceResult = "replaced" | "changed-meanwhile" | { readonly failure: string };

/**
 * Replaces a file's text in one step: the new text is written beside it under a hidden name and moved there, so that
 * nobody sees half of it. Permissions stay. A file that no longer has the expected content is left alone.
 */
export function replaceFile(path: string, { expected, wanted }: FileReplacement): ReplaceResult {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    if (readRegular(path, "followed").toString("utf8") !== expected) return "changed-meanwhile";
    writeFileSync(unfinished, wanted, { flag: "wx" });
    chmodSync(unfinished, statSync(path).mode);
    renameSync(unfinished, path);
    return "replaced";
  } catch (error) {
    rmSync(unfinished, { force: true });
    return { failure: failureOf(error) };
  }
}
