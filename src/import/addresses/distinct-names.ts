import { fileName } from "../../model/address/file-name.ts";
import { foldCase } from "../../model/text/spelling.ts";

/**
 * Gives every note a unique file name across all folders, because a note is identified by its name. `existing` are the
 * notes of the site: one at the very path of a note is an earlier import of it.
 */
export function distinctNames(paths: readonly string[], existing: readonly string[] = []): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const stems = new Set(existing.map(stemOf));
  const isElsewhere = (path: string): boolean => stems.has(stemOf(path)) && noteWithName(path, existing) !== null;
  return paths.map((path) => {
    const name = fileName(path);
    const [stem, extension] = parted(name);
    const folder = path.slice(0, path.length - name.length);
    const nameAt = (count: number): string => (count === 1 ? stem : `${stem}-${count}`);
    const isTaken = (count: number): boolean => taken.has(foldCase(nameAt(count)));
    // Names once taken stay so: the next note of this name need not try them again.
    let count = counts.get(stem) ?? 1;
    while (isTaken(count)) count += 1;
    counts.set(stem, count);
    while (isTaken(count) || isElsewhere(`${folder}${nameAt(count)}${extension}`)) count += 1;
    taken.add(foldCase(nameAt(count)));
    return `${folder}${nameAt(count)}${extension}`;
  });
}

/** The note of the site that has a path's name in another place; null if there is none. */
export function noteWithName(path: string, existing: readonly string[]): string | null {
  const isHere = existing.some((one) => one.normalize("NFC") === path.normalize("NFC"));
  return isHere ? null : (existing.find((one) => stemOf(one) === stemOf(path)) ?? null);
}

function stemOf(path: string): string {
  return foldCase(parted(fileName(path))[0]);
}

function parted(name: string): readonly [stem: string, extension: string] {
  const dot = name.lastIndexOf(".");
  return dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
}
