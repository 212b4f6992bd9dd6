import type { BlogFolder } from "../blog/blog-folder.ts";
import { configFileRoot } from "../blog/config-file.ts";
import { fnmatch } from "../blog/fnmatch.ts";
import { readPattern } from "../blog/read-pattern.ts";
import { belowSource } from "../blog/source-folder.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { unmountedTest } from "../hugo/content/mounted-files.ts";
import { settingAt } from "../hugo/settings/hugo-settings.ts";
import { isIgnoredBy } from "../quartz/ignored-patterns.ts";
import { readQuartzConfig } from "../quartz/quartz-config.ts";
import { isZola } from "../zola/zola-address.ts";
import type { BlogPlace } from "./blog-place.ts";

/**
 * The files excluded by settings: Hugo's `ignoreFiles` and mounts, Zola's `ignored_content`, Quartz's `ignorePatterns`,
 * Hexo's `exclude` and `ignore`.
 */
export function excludedPaths(folder: BlogFolder, place: BlogPlace): ReadonlySet<string> {
  const isExcluded = exclusionOf(folder, place);
  return new Set(folder.files.flatMap(({ path }) => (isExcluded(path) ? [path] : [])));
}

function exclusionOf(folder: BlogFolder, { kind, sources, hugo }: BlogPlace): (path: string) => boolean {
  if (hugo !== null && isZola(hugo.settings)) {
    const patterns = textsOf(settingAt(hugo.settings, "ignored_content"));
    return (path) => isIgnoredBy(patterns, belowSource(path, sources) ?? path) || isIgnoredBy(patterns, path);
  }
  if (hugo !== null) {
    // Go's regular expressions; the few that JavaScript cannot read match nothing.
    const patterns = textsOf(settingAt(hugo.settings, "ignoreFiles")).flatMap((typed) => readPattern(typed) ?? []);
    const isUnmounted = unmountedTest(hugo.settings);
    return (path) => patterns.some((pattern) => pattern.test(`/${path}`)) || isUnmounted(path);
  }
  if (kind === "quartz") {
    const { ignored = [] } = readQuartzConfig(folder) ?? {};
    return (path) => isIgnoredBy(ignored, belowSource(path, sources) ?? "");
  }
  if (kind !== "hexo") return () => false;
  const root = configFileRoot(folder);
  const globs = ["exclude", "ignore"].flatMap((key) => textsOf(valueAt(root, key)));
  return (path) => globs.some((glob) => fnmatch(glob, belowSource(path, sources) ?? path) || fnmatch(glob, path));
}
