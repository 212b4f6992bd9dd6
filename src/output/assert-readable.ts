import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { isRefusal } from "../site/node-file-system.ts";

/**
 * Finds out before anything is copied whether it may be: Eleventy copies many files at once, and of one that is refused it tells
 * too late for anybody to say which. Throws the system's error. What has vanished meanwhile is told when it is missed.
 */
export function assertReadable(paths: Iterable<string>, folder: string): void {
  for (const path of paths) {
    try {
      accessSync(join(folder, path), constants.R_OK);
    } catch (error) {
      if (isRefusal(error)) throw error;
    }
  }
}
