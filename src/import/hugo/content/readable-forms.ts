import type { BlogFolder } from "../../blog/blog-folder.ts";
import { type RenamedFolder, readAs } from "../../blog/renamed-folder.ts";
import { belowSource } from "../../blog/source-folder.ts";
import { readHugoBlog } from "../hugo-blog.ts";

/** Endings of pages that are read as Markdown or HTML. */
const ending = /\.(?:mdown|html?)$/iu;

/** The beginning of any front matter. Without it, Hugo copies an HTML file unchanged. */
const frontMatter = /^\uFEFF?(?:---[ \t]*\r?\n|\+{3}[ \t]*\r?\n|\{)/u;

/** Reads `a.mdown` and `a.html` with front matter as `a.md`, below the content folders of a Hugo blog. */
export function readableForms(folder: BlogFolder): RenamedFolder {
  const { content } = readHugoBlog(folder);
  return readAs(folder, (path) => {
    const isPage = ending.test(path) && content.length > 0 && belowSource(path, content) !== null;
    return isPage && frontMatter.test(folder.readText(path) ?? "") ? path.replace(ending, ".md") : path;
  });
}
