import { join, relative, resolve, sep } from "node:path";
import { leadsOut } from "../project/relative-path.ts";

/**
 * The path of a file below a folder, with `/` between folders. Throws for one outside: names were checked long before,
 * so this is the last guard before writing.
 */
export function pathBelow(folder: string, path: string): string {
  const below = relative(resolve(folder), resolve(folder, path));
  if (below === "" || leadsOut(below) || /[\\\0]/u.test(path))
    throw new Error(`Outside of ${folder}: ${JSON.stringify(path)}`);
  return join(folder, path).replaceAll(sep, "/");
}
