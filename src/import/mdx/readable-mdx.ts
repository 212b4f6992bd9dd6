import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import type { BlogFile, BlogFolder } from "../blog/blog-folder.ts";
import type { ImportPlan } from "../import-plan.ts";
import { isPlainMdx } from "./plain-mdx.ts";

/** A folder as if its plain MDX were Markdown. */
export interface ReadableFolder {
  readonly folder: BlogFolder;
  /** Restores the original paths in a plan. */
  readonly withTypedPaths: <Plan extends Pick<ImportPlan, "notes" | "left">>(plan: Plan) => Plan;
}

/** Reads `a.mdx` as `a.md` where it is Markdown and no more, as many blogs write all their posts. */
export function readableMdx(folder: BlogFolder): ReadableFolder {
  const paths = new Set(folder.files.map(({ path }) => path));
  const typedPaths = new Map<string, string>();
  const files = folder.files.map((file): BlogFile => {
    const path = file.path.replace(/\.mdx$/iu, ".md");
    if (path === file.path || paths.has(path) || !isPlainMdx(folder.readText(file.path) ?? "{}")) return file;
    typedPaths.set(path, file.path);
    return { ...file, path };
  });
  if (typedPaths.size === 0) return { folder, withTypedPaths: (plan) => plan };
  const typed = (path: string): string => typedPaths.get(path) ?? path;
  return {
    folder: {
      ...folder,
      files: files.toSorted((one, other) => byCodeUnits(one.path, other.path)),
      readText: (path) => folder.readText(typed(path)),
    },
    withTypedPaths: (plan) => ({
      ...plan,
      notes: plan.notes.map((note) => ({ ...note, from: typed(note.from) })),
      left: plan.left.map((one) => ({ ...one, path: typed(one.path) })),
    }),
  };
}
