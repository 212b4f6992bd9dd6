import { foldCase } from "../text/spelling.ts";
import type { OutputPath } from "./addresses.ts";

/**
 * Output paths that are taken. A file cannot stand where a folder is needed, nor a folder where a file stands. Paths
 * that differ only by case or Unicode form are one on many disks.
 */
export class ClaimedPaths {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  isFree(output: OutputPath): boolean {
    const path = foldCase(output);
    if (this.#files.has(path) || this.#folders.has(path)) return false;
    return !foldersAbove(path).some((folder) => this.#files.has(folder));
  }

  claim(output: OutputPath): void {
    const path = foldCase(output);
    this.#files.add(path);
    for (const folder of foldersAbove(path)) this.#folders.add(folder);
  }
}

/** `a` and `a/b` of `a/b/c.html`. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split("/");
  return names.slice(1).map((_, depth) => names.slice(0, depth + 1).join("/"));
}
