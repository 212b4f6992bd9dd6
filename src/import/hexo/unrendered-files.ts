import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileRoot } from "../blog/config-file.ts";
import { matchesSegments } from "../blog/segment-glob.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";

/** Recognises files that Hexo publishes unchanged (`skip_render`); they are not notes. */
export function unrenderedTest(folder: Pick<BlogFolder, "readText">): (path: string) => boolean {
  const patterns = textsOf(valueAt(configFileRoot(folder), "skip_render"));
  return (path) => patterns.some((pattern) => matchesSegments(pattern, path));
}
