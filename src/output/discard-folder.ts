import { isSystemError } from "../site/system-error.ts";
import { removeFolder } from "./remove-folder.ts";

/**
 * Takes a folder away that nobody needs any more. What the disk does not let go, for it is another user's or just being looked
 * at, stays for a later build to try: the site is made all the same.
 */
export function discardFolder(path: string, remove: (path: string) => void = removeFolder): void {
  try {
    remove(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
