import { permalinkPatternProblem } from "../../../model/address/permalink-pattern.ts";
import { permalinkStyles } from "../../../model/address/permalink-styles.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { textAt, textsOf, valueAt } from "../../front-matter/yaml-values.ts";
import { readSettings, type SettingFault } from "./read-settings.ts";

/** What a blog's `_config.yml` decides about its posts. */
export interface JekyllConfig {
  /** All of it; null when there is none, or none that can be read. */
  readonly root: YamlNode | null;
  /** Lines that were read as they were meant, or not at all. */
  readonly faults: readonly SettingFault[];
  /** False where what decides about addresses cannot be read. */
  readonly knowsAddresses: boolean;
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

const ofAddresses = ["permalink", "collections", "defaults"];

/** Reads what decides about posts. The pattern of the collection comes first, then that of the blog, then Jekyll's own. */
export function readJekyllConfig(text: string | null): JekyllConfig {
  const { root, faults, unread } = readSettings(text ?? "");
  const typed = textAt(root, "collections", "posts", "permalink") ?? textAt(root, "permalink") ?? "date";
  return {
    root,
    faults,
    knowsAddresses: unread !== null && !ofAddresses.some((key) => unread.has(key)),
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

/** The collections of a blog besides its posts, in the order in which Jekyll writes them. */
export function namedCollections({ root }: JekyllConfig): readonly string[] {
  const node = valueAt(root, "collections");
  const names = node?.kind === "fields" ? node.entries.map(({ key }) => key) : textsOf(node);
  return [...new Set(names)].filter((name) => name !== "posts");
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
