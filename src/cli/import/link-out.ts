import { dirname, relative, sep } from "node:path";
import { isWithin } from "../project/relative-path.ts";

/**
 * The first folder through which a file would be written outside of its target folder, by a link; null if there is
 * none. Names were checked before; this looks at what is on the disk.
 */
export function linkOut(files: Iterable<string>, to: string): string | null {
  const folders = new Set([...files].map((file) => dirname(file)));
  for (const folder of folders) {
    if (!isWithin(folder, to)) return topmostOutside(folder, to);
  }
  return null;
}

function topmostOutside(folder: string, to: string): string {
  const above = dirname(folder);
  const isBelow = relative(to, folder).includes(sep);
  return isBelow && !isWithin(above, to) ? topmostOutside(above, to) : folder;
}
