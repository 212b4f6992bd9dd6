import { constants, copyFileSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { copiedFile } from "../site/assets/copied-file.ts";

/**
 * Copies files of the assets folder to where they are published, and looks at no other: what lies beside them may have a name
 * that cannot be spelled or be closed to this user. What is no file of its own any more, such as a link, is left out and missed
 * later. Throws the system's error, which names the file.
 */
export function copyAssets(
  paths: Iterable<string>,
  { assetsFolder, output }: { readonly assetsFolder: string; readonly output: string },
): void {
  for (const path of paths) {
    const from = join(assetsFolder, path);
    if (!lstatSync(from).isFile()) continue;
    for (const target of copiedFile(path, assetsFolder).outputs) {
      const to = join(output, target);
      mkdirSync(dirname(to), { recursive: true });
      // A former copy may not let itself be written over.
      rmSync(to, { force: true });
      copyFileSync(from, to, constants.COPYFILE_FICLONE);
    }
  }
}
