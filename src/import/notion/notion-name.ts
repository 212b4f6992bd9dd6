import { fileName } from "../../model/address/file-name.ts";
import { withoutNoteEnding } from "../../model/note/note-file.ts";

/** The id that Notion puts behind the name of every page and folder it exports. */
const pageId = /(?<=\S) [0-9a-f]{32}(?=\/|$|\.(?:md|markdown)$)/giu;

/** Whether a path is a page of a Notion export, by its name: `금리 0123456789abcdef0123456789abcdef.md`. */
export function isNotionPage(path: string): boolean {
  return /\S [0-9a-f]{32}$/iu.test(withoutNoteEnding(fileName(path)));
}

/** A path without Notion's ids, which say nothing to readers and would be in every address. */
export function withoutNotionIds(path: string): string {
  return path.replace(pageId, "");
}
