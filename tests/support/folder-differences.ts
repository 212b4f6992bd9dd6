import { readSiteFiles } from "./site-files.ts";

/** Names of the files that are in one folder only, or not the same in both. */
export function folderDifferences(one: string, other: string): readonly string[] {
  const [left, right] = [readSiteFiles(one), readSiteFiles(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => left.get(name)?.toString("hex") !== right.get(name)?.toString("hex"),
  );
}
