import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Saegim's own folder, found from wherever this code runs: `src/`, or a bundle in the cache. */
export function saegimRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "bin", "saegim.mjs"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`Saegim's folder is not above ${fileURLToPath(import.meta.url)}`);
    folder = parent;
  }
  return folder;
}

/** A cache that may be deleted at any time and is rebuilt. */
export function cacheFolder(): string {
  return join(saegimRoot(), "node_modules", ".cache", "saegim");
}
