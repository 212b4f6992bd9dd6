import type { BlogKind } from "../../model/import-reasons.ts";
import type { BlogFolder } from "./blog-folder.ts";

/** Whether the folder's program takes `#words` in the text for tags: Obsidian, Quartz and Logseq do. */
export function readsInlineTags({ files }: Pick<BlogFolder, "files">, kind: BlogKind): boolean {
  return kind === "obsidian" || kind === "quartz" || files.some(({ path }) => path === "logseq/config.edn");
}
