import { calloutName } from "../../model/note/callout.ts";
import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";

const block = /^\[\[[ \t]*([\w-]+)[ \t]*(?:\|([^\]\n]*))?\]\][ \t\r]*\n((?:\|[^\n]*(?:\n|$))+)/gmu;

/** Whether the blog's notes may have boxes of `remark-custom-blocks`. */
export function readsCustomBlocks({ readText }: Pick<BlogFolder, "readText">): boolean {
  return /\bremark-custom-blocks\b/u.test(readText("package.json") ?? "");
}

/** Writes the boxes of `remark-custom-blocks` (`[[info | title]]`, with `|` before each line in it) as callouts. */
export function writeCustomBlocks(draft: NoteDraft): NoteDraft {
  if (!draft.text.includes("[[")) return draft;
  return rewriteBody(draft, (body) => {
    const isCode = startsWithin(codeRanges(body));
    return [...body.matchAll(block)].flatMap(({ 0: all, 1: name = "", 2: title = "", 3: lines = "", index: start }) => {
      if (isCode({ start })) return [];
      const opening = `> [!${calloutName(name) ?? "note"}] ${title.trim()}`.trimEnd();
      const text = `${opening}\n${lines.replace(/^\|/gmu, ">")}`;
      const told: ToldRewriting = {
        start,
        end: start + all.length,
        text,
        reason: "mark-rewritten",
        told: firstLine(text),
      };
      return [told];
    });
  });
}
