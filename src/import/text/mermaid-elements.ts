import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { codeAndComments } from "./html-comments.ts";
import { htmlRanges } from "./html-ranges.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";

const opening = /^([ \t]*)<(div|pre)\s+class=(["'])mermaid\3[^<>]*>/gimu;
const references: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&amp;", "&"],
]);

/**
 * Writes the drawings that a blog typed in `<div class="mermaid">` as blocks of code: their text is neither Markdown
 * nor HTML, and Markdown would run its lines together.
 */
export function fenceMermaid(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    const found = [...body.matchAll(opening)];
    if (found.length === 0) return [];
    const closeAfter = closings(body);
    const isShown = startsWithin([...codeAndComments(body), ...htmlRanges(body, "kramdown")]);
    return found.flatMap(({ 0: tag, 1: indent = "", 2: name = "", index: start }): readonly ToldRewriting[] => {
      const close = isShown({ start: start + indent.length }) ? null : closeAfter(name, start + tag.length);
      if (close === null) return [];
      const typed = body.slice(start + tag.length, close.start);
      const drawing = typed.replace(/^[ \t]*\r?\n|\s+$/gu, "").replace(/&\w+;/gu, (one) => references.get(one) ?? one);
      if (drawing.trim() === "" || /`{3}|<(?:div|pre)\b/iu.test(drawing)) return [];
      const apart = /^[ \t]*(?:\r?\n|$)/u.test(body.slice(close.end, close.end + 100)) ? "" : "\n\n";
      const text = `${indent}\`\`\`mermaid\n${drawing}\n${indent}\`\`\`${apart}`;
      return [{ start, end: close.end, text, reason: "mark-rewritten", told: "```mermaid" }];
    });
  });
}

/** Finds the end tag of an element behind an offset; past the last one there is none to look for. */
function closings(body: string): (name: string, from: number) => { start: number; end: number } | null {
  const lower = body.toLowerCase();
  return (name, from) => {
    const tag = `</${name.toLowerCase()}>`;
    const start = lower.lastIndexOf(tag) < from ? -1 : lower.indexOf(tag, from);
    return start === -1 ? null : { start, end: start + tag.length };
  };
}
