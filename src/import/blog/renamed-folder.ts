import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import type { ImportPlan } from "../import-plan.ts";
import type { BlogFile, BlogFolder } from "./blog-folder.ts";

/** A folder read as if some of its files had other paths. */
export interface RenamedFolder {
  readonly folder: BlogFolder;
  /** Restores the original paths in a plan. */
  readonly withTypedPaths: <Plan extends Pick<ImportPlan, "notes" | "left">>(plan: Plan) => Plan;
}

/** The folder with these files. `typedPaths` gives the original path of each file that has another one now. */
export function renamedFolder(
  folder: BlogFolder,
  files: readonly BlogFile[],
  typedPaths: ReadonlyMap<string, string>,
): RenamedFolder {
  const typed = (path: string): string => typedPaths.get(path) ?? path;
  return {
    folder: {
      ...folder,
      files: files.toSorted((one, other) => byCodeUnits(one.path, other.path)),
      readText: (path) => folder.readText(typed(path)),
      typedPath: (path) => folder.typedPath?.(typed(path)) ?? typed(path),
    },
    withTypedPaths: (plan) => ({
      ...plan,
      notes: plan.notes.map((note) => ({ ...note, from: typed(note.from) })),
      left: plan.left.map((one) => ({ ...one, path: typed(one.path) })),
    }),
  };
}
