import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import type { ImportPlan } from "../import-plan.ts";
import type { BlogFile, BlogFolder } from "./blog-folder.ts";

/** A folder read as if some of its files had other paths. */
export interface RenamedFolder {
  readonly folder: BlogFolder;
  /** Restores the original paths in a plan. */
  readonly withTypedPaths: <Plan extends Pick<ImportPlan, "notes" | "left">>(plan: Plan) => Plan;
}

/** The folder as it is. */
export function asItIs(folder: BlogFolder): RenamedFolder {
  return { folder, withTypedPaths: (plan) => plan };
}

/** The folder in which each file has the path that a rule gives it, unless another file has that path. */
export function readAs(folder: BlogFolder, pathOf: (path: string) => string): RenamedFolder {
  const paths = new Set(folder.files.map(({ path }) => path));
  const typedPaths = new Map<string, string>();
  const files = folder.files.map((file): BlogFile => {
    const path = pathOf(file.path);
    if (paths.has(path)) return file;
    paths.add(path);
    typedPaths.set(path, file.path);
    return { ...file, path };
  });
  return typedPaths.size === 0 ? asItIs(folder) : renamedFolder(folder, files, typedPaths);
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
