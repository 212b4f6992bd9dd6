import { type BlogFile, type BlogFolder, isAttachment } from "../blog/blog-folder.ts";
import { asItIs, type RenamedFolder, renamedFolder } from "../blog/renamed-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import type { LeftFile } from "../import-plan.ts";
import { type JekyllConfig, namedCollections } from "./settings/jekyll-config.ts";

/** A blog as if its posts and collections were at its root, and what Jekyll skips elsewhere. */
export interface GatheredFolder extends RenamedFolder {
  readonly left: readonly LeftFile[];
}

/**
 * With `collections_dir`, Jekyll reads posts and collections from that folder only; its name is not a category and not
 * part of addresses.
 */
export function gatherCollections(folder: BlogFolder, config: JekyllConfig): GatheredFolder {
  const named = (textAt(config.root, "collections_dir") ?? "").replace(/^(?:\.?\/)+|\/+$/gu, "");
  if (named === "" || named === ".") return { ...asItIs(folder), left: [] };
  const kinds = ["posts", "drafts", ...namedCollections(config)];
  const isOfCollection = (path: string): boolean =>
    !isAttachment(path) && path.split("/").some((name) => name.startsWith("_") && kinds.includes(name.slice(1)));
  const isInside = (path: string): boolean => path.startsWith(`${named}/`);
  const typedPaths = new Map<string, string>();
  const files = folder.files.flatMap((file): readonly BlogFile[] => {
    if (!isOfCollection(file.path)) return [file];
    if (!isInside(file.path)) return [];
    const path = file.path.slice(named.length + 1);
    typedPaths.set(path, file.path);
    return [{ ...file, path }];
  });
  return {
    ...renamedFolder(folder, files, typedPaths),
    left: folder.files.flatMap(({ path }) =>
      isOfCollection(path) && !isInside(path) ? [{ path, reason: "outside-source" } as const] : [],
    ),
  };
}
