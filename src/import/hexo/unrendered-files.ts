import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileRoot } from "../blog/config-file.ts";
import { matchesGlob } from "../blog/glob.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";

/** Recognises files that Hexo publishes unchanged (`skip_render`); they are not notes. */
export function unrenderedTest(folder: Pick<BlogFolder, "readText">): (path: string) => boolean {
  const patterns = textsOf(valueAt(configFileRoot(folder), "skip_render")).map((pattern) => pattern.split("/"));
  return (path) => patterns.some((names) => isPathOf(names, path.split("/")));
}

/** Whether a path matches a pattern, both split at slashes. */
function isPathOf(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern
    .reduce<readonly number[]>((reached, name) => behindName(name, reached, path), [0])
    .includes(path.length);
}

/** How many path segments a pattern can match with one more segment: `**` matches any number, `*` no slash. */
function behindName(name: string, reached: readonly number[], path: readonly string[]): readonly number[] {
  if (name !== "**")
    return reached
      .filter((count) => count < path.length && matchesGlob(name, path[count] ?? ""))
      .map((count) => count + 1);
  const [least] = reached;
  return least === undefined ? [] : [...path, ""].map((_, count) => count).slice(least);
}
