import type { BlogFile, BlogFolder } from "../blog/blog-folder.ts";
import { type RenamedFolder, renamedFolder } from "../blog/renamed-folder.ts";
import { isPlainMdx } from "./plain-mdx.ts";

/** Reads `a.mdx` as `a.md` where it is Markdown and no more, as many blogs write all their posts. */
export function readableMdx(folder: BlogFolder): RenamedFolder {
  const paths = new Set(folder.files.map(({ path }) => path));
  const typedPaths = new Map<string, string>();
  const files = folder.files.map((file): BlogFile => {
    const path = file.path.replace(/\.mdx$/iu, ".md");
    if (path === file.path || paths.has(path) || !isPlainMdx(folder.readText(file.path) ?? "{}")) return file;
    typedPaths.set(path, file.path);
    return { ...file, path };
  });
  if (typedPaths.size === 0) return { folder, withTypedPaths: (plan) => plan };
  return renamedFolder(folder, files, typedPaths);
}
