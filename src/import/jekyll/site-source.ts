import type { BlogFile, BlogFolder } from "../blog/blog-folder.ts";
import { renamedFolder } from "../blog/renamed-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import type { LeftFile } from "../import-plan.ts";
import { reasonToLeave } from "./left-files.ts";
import type { PlannedFiles } from "./plan-jekyll.ts";
import { postFileOf } from "./post-file.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/** The folder that Jekyll reads, as if it were the whole blog. */
export interface SiteSource {
  readonly folder: BlogFolder;
  /** The writing outside. */
  readonly left: readonly LeftFile[];
  /** Restores the original paths. */
  readonly withTypedPaths: (plan: PlannedFiles) => PlannedFiles;
  /** Whether the settings name a folder and the blog has it. */
  readonly isNamed: boolean;
}

/**
 * With `source`, Jekyll reads nothing outside that folder; its name is not a category and not part of addresses, and
 * every other setting's paths are relative to it.
 */
export function siteSource(folder: BlogFolder, { root }: JekyllConfig): SiteSource {
  const named = (textAt(root, "source") ?? "").replace(/^(?:\.\/+)+|\/+(?:\.\/*)?$/gu, "");
  const isInside = (path: string): boolean => path.startsWith(`${named}/`);
  if (named === "" || !folder.files.some(({ path }) => isInside(path)))
    return { folder, left: [], withTypedPaths: (plan) => plan, isNamed: false };
  const typedPaths = new Map<string, string>();
  const files = folder.files.flatMap((file): readonly BlogFile[] => {
    if (!isInside(file.path)) return [];
    const path = file.path.slice(named.length + 1);
    typedPaths.set(path, file.path);
    const top = path.slice(0, path.indexOf("/") + 1);
    typedPaths.set(top, `${named}/${top}`);
    return [{ ...file, path }];
  });
  const renamed = renamedFolder(folder, files, typedPaths);
  return {
    folder: renamed.folder,
    left: folder.files.flatMap(({ path }) =>
      !isInside(path) && isWriting(path) ? [{ path, reason: "outside-source" } as const] : [],
    ),
    withTypedPaths: (plan) => ({
      ...renamed.withTypedPaths(plan),
      copies: plan.copies.map((file) => ({ ...file, from: typedPaths.get(file.from) ?? file.from })),
    }),
    isNamed: true,
  };
}

function isWriting(path: string): boolean {
  return postFileOf(path) !== null || reasonToLeave(path) !== null;
}
