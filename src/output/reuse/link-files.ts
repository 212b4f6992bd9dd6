import { constants, copyFileSync, linkSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { lacksLinks } from "../../site/system/system-error.ts";
import { pathIn } from "../path-in.ts";

/**
 * Makes files of one folder appear in another, by relative path: as hard links, or as copies if the disk has none.
 * Creates folders as needed.
 */
export function linkFiles(
  paths: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): void {
  const made = new Set<string>();
  for (const path of paths) {
    const folder = dirname(pathIn(to, path));
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    linkOrCopy(pathIn(from, path), pathIn(to, path));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!lacksLinks(error)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
