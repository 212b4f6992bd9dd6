import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textsOf, valueAt, valueIgnoringCase } from "../front-matter/yaml-values.ts";
import { hugoFiles } from "../hugo/hugo-config.ts";
import type { BlogKind } from "../import-plan.ts";
import { isGlobOf } from "../jekyll/glob.ts";
import { isIgnoredBy } from "../quartz/ignored-patterns.ts";
import { readQuartzConfig } from "../quartz/quartz-config.ts";

/** The files that a blog's settings leave out: Hugo's `ignoreFiles`, Quartz's `ignorePatterns`, and what Hexo is told to `exclude` or `ignore`. */
export function excludedPaths(folder: BlogFolder, kind: BlogKind, source: string): ReadonlySet<string> {
  const isExcluded = exclusionOf(folder, kind, source);
  return new Set(folder.files.flatMap(({ path }) => (isExcluded(path) ? [path] : [])));
}

function exclusionOf(folder: BlogFolder, kind: BlogKind, source: string): (path: string) => boolean {
  if (kind === "hugo") {
    const patterns = hugoFiles(folder).flatMap(({ text, isToml }) => ignoredIn(text, isToml).flatMap(expressionOf));
    return (path) => patterns.some((pattern) => pattern.test(`/${path}`));
  }
  if (kind === "quartz") {
    const { ignored = [] } = readQuartzConfig(folder) ?? {};
    return (path) => path.startsWith(source) && isIgnoredBy(ignored, path.slice(source.length));
  }
  if (kind !== "hexo") return () => false;
  const reading = readYaml(folder.readText("_config.yml") ?? folder.readText("_config.yaml") ?? "");
  const root = reading.ok ? reading.root : null;
  const globs = ["exclude", "ignore"].flatMap((key) => textsOf(valueAt(root, key)));
  return (path) => globs.some((glob) => isGlobOf(glob, path.slice(source.length)) || isGlobOf(glob, path));
}

function ignoredIn(text: string, isToml: boolean): readonly string[] {
  const reading = readYaml(isToml ? ignoredInToml(text) : text);
  return reading.ok ? textsOf(listIn(reading.root, isToml)) : [];
}

function listIn(root: YamlNode, isToml: boolean): YamlNode | null {
  return isToml ? root : valueIgnoringCase(root, "ignoreFiles");
}

/** Of a file of TOML only the list is read, which is one of YAML too but for remarks within. */
function ignoredInToml(text: string): string {
  const [top = ""] = text.split(/^[ \t]*\[(?!["'\s])/mu, 1);
  const list = /^[ \t]*ignoreFiles[ \t]*=[ \t]*(\[(?:[^\]"']|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')*\])/imu.exec(top);
  return list?.[1] ?? "[]";
}

/** Hugo's expressions are those of Go, which are read alike here but for a few that are then no expression at all. */
function expressionOf(pattern: string): readonly RegExp[] {
  try {
    return [new RegExp(pattern, "u")];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
