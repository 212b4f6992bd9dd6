import type { BlogFolder } from "../blog/blog-folder.ts";
import { type RenamedFolder, readAs } from "../blog/renamed-folder.ts";
import { isPlainMdx } from "./plain-mdx.ts";

/** Reads `a.mdx` as `a.md` where it is Markdown and no more, as many blogs write all their posts. */
export function readableMdx(folder: BlogFolder): RenamedFolder {
  return readAs(folder, (path) =>
    /\.mdx$/iu.test(path) && isPlainMdx(folder.readText(path) ?? "{}") ? path.replace(/\.mdx$/iu, ".md") : path,
  );
}
