import { fnmatch } from "./fnmatch.ts";

/**
 * Whether a path matches a pattern in which `**` stands for any folders, and `*` and `?` for no slash. Unlike
 * `pathGlob`, it knows no braces, and no pattern that it cannot read.
 */
export function matchesSegments(pattern: string, path: string): boolean {
  const names = path.split("/");
  return pattern
    .split("/")
    .reduce<readonly number[]>((reached, name) => behindName(name, reached, names), [0])
    .includes(names.length);
}

/** How many path segments a pattern can match with one more segment: `**` matches any number, `*` no slash. */
function behindName(name: string, reached: readonly number[], path: readonly string[]): readonly number[] {
  if (name !== "**")
    return reached.filter((count) => count < path.length && fnmatch(name, path[count] ?? "")).map((count) => count + 1);
  const [least] = reached;
  return least === undefined ? [] : [...path, ""].map((_, count) => count).slice(least);
}
