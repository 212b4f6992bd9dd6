import { ClaimedPaths } from "../../model/address/claimed-paths.ts";
import type { PlannedFile } from "../../site/files/planned-file.ts";

/**
 * The files that fit into one folder, the first of each conflict: a preview shows what it can while the report covers
 * the rest.
 */
export function withoutCollisions(files: readonly PlannedFile[]): readonly PlannedFile[] {
  const taken = new ClaimedPaths();
  return files.filter(({ output }) => {
    const isFree = taken.isFree(output);
    if (isFree) taken.claim(output);
    return isFree;
  });
}
