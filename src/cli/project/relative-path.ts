import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Whether a relative path leads out of its folder, as one to another disk does. */
export function leadsOut(relativePath: string): boolean {
  return relativePath === ".." || relativePath.startsWith(`..${sep}`) || isAbsolute(relativePath);
}

/** Whether a path is a folder or inside it, with links resolved. Neither needs to exist. */
export function isWithin(path: string, folder: string): boolean {
  return !leadsOut(relative(realPath(folder), realPath(path)));
}

/** The path with links resolved, even if its last folders do not exist yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}
