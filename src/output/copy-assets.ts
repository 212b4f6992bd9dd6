import { join } from "node:path";
import { copiedOutputs } from "../site/assets/copied-file.ts";
import { copyFile } from "./copy-file.ts";

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
    for (const target of copiedOutputs(path)) copyFile(from, join(output, target));
  }
}
