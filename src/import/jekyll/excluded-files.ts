import { fileName } from "../../model/address/file-name.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { fnmatch } from "../blog/fnmatch.ts";
import { textAt, textsOf, valueAt } from "../front-matter/yaml-values.ts";
import type { LeftFile } from "../import-plan.ts";
import { reasonToLeave } from "./left-files.ts";
import { postFileOf } from "./post-file.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/**
 * Why Jekyll ignores a file: its configuration says so, or its name begins with `_`, `.`, `#` or `~` or ends in `~`.
 */
export type Exclusion = "excluded" | "set-aside";

/** A blog's folder as Jekyll reads it, and the writing that it skips. */
export interface FolderRead {
  readonly folder: BlogFolder;
  readonly left: readonly LeftFile[];
}

/** Removes the files Jekyll ignores. */
export function leaveExcluded(folder: BlogFolder, config: JekyllConfig): FolderRead {
  const reasons = new Map(folder.files.map(({ path }) => [path, exclusionOf(path, config)]));
  const left = folder.files.flatMap(({ path }): readonly LeftFile[] => {
    const reason = reasons.get(path) ?? null;
    const isWriting = postFileOf(path) !== null || reasonToLeave(path) !== null;
    return reason === null || !isWriting ? [] : [{ path, reason }];
  });
  return { folder: { ...folder, files: folder.files.filter(({ path }) => reasons.get(path) === null) }, left };
}

/** Follows Jekyll's way to a file: folder by folder, except that posts and collections are entered in one step. */
export function exclusionOf(path: string, config: JekyllConfig): Exclusion | null {
  const include = patternsAt("include", config);
  const exclude = patternsAt("exclude", config).filter((pattern) => !include.includes(pattern));
  const collections = (textAt(config.root, "collections_dir") ?? "").split("/").filter((name) => name !== "");
  for (const [base, entry] of stepsTo(path, include, collections)) {
    const names = [entry, fileName(entry)];
    if (names.some((name) => isMatched(name, include))) continue;
    if (isMatched(base + entry, exclude)) return "excluded";
    if (names.some((name) => /^[._#~]/u.test(name)) || entry.endsWith("~")) return "set-aside";
  }
  return null;
}

function patternsAt(key: "include" | "exclude", { root }: JekyllConfig): readonly string[] {
  return textsOf(valueAt(root, key))
    .map((pattern) => pattern.replace(/^\/+/u, ""))
    .filter((pattern) => pattern !== "");
}

/** The entries Jekyll checks in turn, each with its folder. */
function stepsTo(
  path: string,
  include: readonly string[],
  collections: readonly string[],
): readonly (readonly [base: string, entry: string])[] {
  const names = path.split("/");
  const whole = names.slice(0, -1).findIndex((name, index) => {
    const isAtTop = index === 0 || (index === collections.length && path.startsWith(below(collections)));
    return /^_(?:posts|drafts)$/u.test(name) || (isAtTop && name.startsWith("_") && !isMatched(name, include));
  });
  const starts = whole === -1 ? names.map((_, index) => index) : [...names.keys()].slice(0, whole);
  const steps = starts.map((index) => [below(names.slice(0, index)), names[index] ?? ""] as const);
  if (whole === -1) return steps;
  return [...steps, [below(names.slice(0, whole + 1)), names.slice(whole + 1).join("/")]];
}

function below(names: readonly string[]): string {
  return names.map((name) => `${name}/`).join("");
}

/** A pattern matches a whole path, with `*` also matching slashes, or a prefix of it. */
function isMatched(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => path.startsWith(pattern) || pattern === `${path}/` || fnmatch(pattern, path));
}
