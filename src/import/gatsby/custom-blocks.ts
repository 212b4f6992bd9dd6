import { calloutName } from "../../model/note/callout.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteMatches } from "../text/rewrite-matches.ts";

const block = /^\[\[[ \t]*([\w-]+)[ \t]*(?:\|([^\]\n]*))?\]\][ \t\r]*\n((?:\|[^\n]*(?:\n|$))+)/gmu;

/** Whether the blog's notes may have boxes of `remark-custom-blocks`. */
export function readsCustomBlocks({ readText }: Pick<BlogFolder, "readText">): boolean {
  return /\bremark-custom-blocks\b/u.test(readText("package.json") ?? "");
}

/** Writes the boxes of `remark-custom-blocks` (`[[info | title]]`, with `|` before each line in it) as callouts. */
export function writeCustomBlocks(draft: NoteDraft): NoteDraft {
  return rewriteMatches(draft, block, "mark-rewritten", ([, name = "", title = "", lines = ""]) => {
    const opening = `> [!${calloutName(name) ?? "note"}] ${title.trim()}`.trimEnd();
    return `${opening}\n${lines.replace(/^\|/gmu, ">")}`;
  });
}
