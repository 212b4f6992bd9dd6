import { foldCase } from "../../model/text/spelling.ts";
import type { PlannedFile } from "../../site/planned-file.ts";

/**
 * The files that fit into one folder, the first of each conflict: a preview shows what it can while the report covers
 * the rest.
 */
export function withoutCollisions(files: readonly PlannedFile[]): readonly PlannedFile[] {
  const taken = new Set<string>();
  const folders = new Set<string>();
  return files.filter(({ output }) => {
    const path = foldCase(output);
    const above = foldersAbove(path);
    if (taken.has(path) || folders.has(path) || above.some((folder) => taken.has(folder))) return false;
    taken.add(path);
    for (const folder of above) folders.add(folder);
    return true;
  });
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split("/");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}
