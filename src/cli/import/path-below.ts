import { isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * The path of a file below a folder, with `/` between folders. What would lie elsewhere is no path of ours: names are looked at
 * long before, and this is the last door.
 */
export function pathBelow(folder: string, path: string): string {
  const way = relative(resolve(folder), resolve(folder, path));
  const isElsewhere = way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (isElsewhere || /[\\\0]/u.test(path)) throw new Error(`Outside of ${folder}: ${JSON.stringify(path)}`);
  return join(folder, path).replaceAll(sep, "/");
}
