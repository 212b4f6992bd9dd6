// Tells whether files are as they were at an earlier start, without reading them.
import { createHash } from "node:crypto";
import { statSync } from "node:fs";

/** How many milliseconds a file must have been left alone: a later change could fall within one tick of its disk. */
const settling = 2000;

/**
 * The state of files: equal as long as nobody writes, replaces or moves one of them. Null if one is missing or no
 * file, or was changed so recently that another change might not show.
 *
 * @param {readonly string[]} files
 */
export function stateOf(files) {
  const settled = Date.now() - settling;
  const hash = createHash("sha256");
  for (const file of files) {
    const state = statSync(file, { throwIfNoEntry: false });
    if (state?.isFile() !== true || state.ctimeMs > settled) return null;
    hash.update(`${file}\0${state.size}\0${state.mtimeMs}\0${state.ctimeMs}\0${state.dev}\0${state.ino}\n`);
  }
  return hash.digest("base64url");
}
