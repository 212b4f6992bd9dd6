import { unlessSystemError } from "../../site/system/unless-system-error.ts";
import { removeFolder } from "./remove-folder.ts";

/**
 * Removes a folder that is no longer needed. What cannot be removed, because it belongs to another user or is in use,
 * is left for a later build; the build goes on.
 */
export function discardFolder(path: string, remove: (path: string) => void = removeFolder): void {
  unlessSystemError(() => remove(path), undefined);
}
