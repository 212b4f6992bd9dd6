import { permalinkPatternProblem } from "../../model/address/permalink-pattern.ts";
import { permalinkStyles } from "../../model/address/permalink-styles.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";

/** What a blog's `_config.yml` decides about its posts. */
export interface JekyllConfig {
  /** All of it; null when there is none, or none that YAML can read. */
  readonly root: YamlNode | null;
  /** The pattern of post addresses, as Jekyll fills it in. */
  readonly permalink: string;
  /** Null leaves it to the machine that builds. */
  readonly timeZone: string | null;
  /** Those that win over others first, as Jekyll has it: of a longer path, then of a type, then written later. */
  readonly defaults: readonly FrontMatterDefaults[];
}

/** Values that `defaults:` gives to the posts of a folder. */
export interface FrontMatterDefaults {
  /** A folder of the blog, without a slash at its ends; empty for all of it. */
  readonly path: string;
  readonly values: YamlNode;
}

/** Reads what decides about posts. The pattern of the collection comes first, then that of the blog, then Jekyll's own. */
export function readJekyllConfig(text: string | null): JekyllConfig {
  const reading = readYaml(text ?? "");
  const root = reading.ok ? reading.root : null;
  const typed = textAt(root, "collections", "posts", "permalink") ?? textAt(root, "permalink") ?? "date";
  return {
    root,
    permalink: permalinkStyles.get(typed) ?? typed,
    timeZone: textAt(root, "timezone"),
    defaults: defaultsOf(root, ["posts", "post"]),
  };
}

/** The pattern for Saegim's own configuration; null when it cannot give every note an address. */
export function patternFor(jekyllPattern: string): string | null {
  const begun = jekyllPattern.startsWith("/") ? jekyllPattern : `/${jekyllPattern}`;
  const ended = /(?:\/|\.html?|:output_ext)$/u.test(begun) ? begun : `${begun}.html`;
  return permalinkPatternProblem(ended) === null ? ended : null;
}

/** The values that `defaults:` gives to files of some types, those that win over others first. */
export function defaultsOf(root: YamlNode | null, types: readonly string[]): readonly FrontMatterDefaults[] {
  const node = valueAt(root, "defaults");
  if (node?.kind !== "list") return [];
  const meant = node.items.flatMap((item) => {
    const type = textAt(item, "scope", "type");
    const values = valueAt(item, "values");
    if (values === null || (type !== null && !types.includes(type))) return [];
    return [{ path: (textAt(item, "scope", "path") ?? "").replace(/^\/|\/$/gu, ""), values, isTyped: type !== null }];
  });
  return meant
    .toReversed()
    .toSorted((one, other) => other.path.length - one.path.length || Number(other.isTyped) - Number(one.isTyped))
    .map(({ path, values }) => ({ path, values }));
}
