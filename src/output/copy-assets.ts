import { constants, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { copiedFile } from "../site/assets/copied-file.ts";
import { readRegularStart } from "../site/open-regular.ts";
import { failureOf, isSystemError } from "../site/system-error.ts";
import { UnreadableAsset } from "./unreadable-asset.ts";

/**
 * Copies files of the assets folder to their published places, and touches no others, since those may have undecodable
 * names or be unreadable. Throws `UnreadableAsset` for one that is no longer a file, and the system's error if it
 * cannot be written.
 */
export function copyAssets(
  paths: Iterable<string>,
  { assetsFolder, output }: { readonly assetsFolder: string; readonly output: string },
): void {
  for (const path of paths) {
    const from = join(assetsFolder, path);
    assertReadable(from);
    for (const target of copiedFile(path, assetsFolder).outputs) {
      const to = join(output, target);
      mkdirSync(dirname(to), { recursive: true });
      // A previous copy may be read-only.
      rmSync(to, { force: true });
      copyFile(from, to);
    }
  }
}

function copyFile(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    // The system names both files and does not say which one failed.
    assertReadable(from);
    throw error;
  }
}

function assertReadable(path: string): void {
  try {
    readRegularStart(path, "refused", 0);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UnreadableAsset(path, failureOf(error));
  }
}
