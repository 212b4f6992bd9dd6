import { readSiteFiles } from "./site-files.ts";

/** The names of files that are in only one of two folders, or differ. */
export function folderDifferences(one: string, other: string): readonly string[] {
  const [left, right] = [readSiteFiles(one), readSiteFiles(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => left.get(name)?.toString("hex") !== right.get(name)?.toString("hex"),
  );
}
