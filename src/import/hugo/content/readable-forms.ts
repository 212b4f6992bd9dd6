import type { BlogFile, BlogFolder } from "../../blog/blog-folder.ts";
import { type RenamedFolder, renamedFolder } from "../../blog/renamed-folder.ts";
import { belowSource } from "../../blog/source-folder.ts";
import { readHugoBlog } from "../hugo-blog.ts";

/** Endings of pages that are read as Markdown or HTML. */
const ending = /\.(?:mdown|html?)$/iu;

/** The beginning of any front matter. Without it, Hugo copies an HTML file unchanged. */
const frontMatter = /^\uFEFF?(?:---[ \t]*\r?\n|\+{3}[ \t]*\r?\n|\{)/u;

/** Reads `a.mdown` and `a.html` with front matter as `a.md`, below the content folders of a Hugo blog. */
export function readableForms(folder: BlogFolder): RenamedFolder {
  const { content } = readHugoBlog(folder);
  const paths = new Set(folder.files.map(({ path }) => path));
  const typedPaths = new Map<string, string>();
  const files = folder.files.map((file): BlogFile => {
    const path = file.path.replace(ending, ".md");
    const isPage = path !== file.path && content.length > 0 && belowSource(file.path, content) !== null;
    if (!isPage || paths.has(path) || !frontMatter.test(folder.readText(file.path) ?? "")) return file;
    paths.add(path);
    typedPaths.set(path, file.path);
    return { ...file, path };
  });
  if (typedPaths.size === 0) return { folder, withTypedPaths: (plan) => plan };
  return renamedFolder(folder, files, typedPaths);
}
