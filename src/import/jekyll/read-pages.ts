import type { BlogFolder } from "../blog/blog-folder.ts";
import { reasonToLeave } from "./left-files.ts";
import { type PageFile, pageFileOf } from "./page-file.ts";
import { plainPageOf } from "./plain-page.ts";
import { postFileOf } from "./post-file.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/** The pages that become unlisted notes. */
export function readPages(folder: BlogFolder, config: JekyllConfig): readonly PageFile[] {
  return folder.files.flatMap((file) => {
    const reason = postFileOf(file.path) === null ? reasonToLeave(file.path) : null;
    const text = reason === "page" || reason === "collection" ? folder.readText(file.path) : null;
    const page = text === null ? null : (pageFileOf(file, text, config) ?? plainPageOf(file, text, { folder, config }));
    return page === null ? [] : [page];
  });
}
