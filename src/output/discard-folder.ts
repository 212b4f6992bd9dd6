import { isSystemError } from "../site/system-error.ts";
import { removeFolder } from "./remove-folder.ts";

/**
 * Removes a folder that is no longer needed. What cannot be removed, because it is another user's or in use, is left for a
 * later build: the site is made all the same.
 */
export function discardFolder(path: string, remove: (path: string) => void = removeFolder): void {
  try {
    remove(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
