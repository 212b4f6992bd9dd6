import { permalinkPatternProblem } from "../../../model/address/permalink-pattern.ts";
import { permalinkStyles } from "../../../model/address/permalink-styles.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { readSettings, type SettingFault } from "../../blog/read-settings.ts";
import { textAt, textsOf, valueAt } from "../../front-matter/yaml-values.ts";

/** What a blog's `_config.yml` decides about its posts. */
export interface JekyllConfig {
  /** The whole file; null if missing or unreadable. */
  readonly root: YamlNode | null;
  /** Lines that were repaired or could not be read. */
  readonly faults: readonly SettingFault[];
  /** False if a setting that decides about addresses cannot be read. */
  readonly knowsAddresses: boolean;
  /** The address pattern of posts, in Jekyll's syntax. */
  readonly permalink: string;
  /** Null leaves it to the building machine. */
  readonly timeZone: string | null;
  /** Highest precedence first, as in Jekyll: longer paths, then typed scopes, then later entries. */
  readonly defaults: readonly FrontMatterDefaults[];
}

/** Values that `defaults:` gives to a folder's posts. */
export interface FrontMatterDefaults {
  /** A folder of the blog, without leading or trailing slash; empty for the root. */
  readonly path: string;
  readonly values: YamlNode;
}

const ofAddresses = ["permalink", "collections", "defaults"];

/**
 * Reads what decides about posts. The posts collection's pattern comes first, then the blog's, then Jekyll's default.
 */
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

/** The pattern for Saegim's configuration; null if it cannot give every note an address. */
export function patternFor(jekyllPattern: string): string | null {
  const begun = jekyllPattern.startsWith("/") ? jekyllPattern : `/${jekyllPattern}`;
  const ended = /(?:\/|\.html?|:output_ext)$/u.test(begun) ? begun : `${begun}.html`;
  return permalinkPatternProblem(ended) === null ? ended : null;
}

/** A blog's collections other than posts, in Jekyll's writing order. */
export function namedCollections({ root }: JekyllConfig): readonly string[] {
  const node = valueAt(root, "collections");
  const names = node?.kind === "fields" ? node.entries.map(({ key }) => key) : textsOf(node);
  return [...new Set(names)].filter((name) => name !== "posts");
}

/** The values `defaults:` gives to certain types of files, highest precedence first. */
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
