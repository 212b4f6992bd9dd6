import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";
import { shownMatches } from "./rewrite-matches.ts";

const fence = /^(`{3,}|~{3,})(?:toc|table-of-contents)\r?\n(?:(?!\1)[^\n]*\n)*?\1[ \t]*$/gimu;
const mark = /^(?:\[toc\]|\[\[_?toc_?\]\]|@\[toc\](?:\([^)\n]*\))?)[ \t]*\r?$/gimu;
/** A list below it is contents that the author typed. */
const filledHeading =
  /^#{1,6}[ \t]+(?:toc|table[ -]of[ -]contents?|목차|차례)[ \t]*\r?$(?=\s*^)(?!\s*^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t])/gimu;

/**
 * Hides markers for a generated table of contents: a code block `toc`, a `[TOC]` and, if `remark-toc` fills it, a
 * heading. Every page shows its contents anyway.
 */
export function hideGeneratedContents(
  draft: NoteDraft,
  { fillsHeading }: { readonly fillsHeading: boolean },
): NoteDraft {
  return rewriteBody(draft, (body) => {
    const fences = [...body.matchAll(fence)];
    const code = new Set(fences.length === 0 ? [] : codeRanges(body).map(({ start }) => start));
    const headings = fillsHeading ? shownMatches(body, filledHeading) : [];
    return [...fences.filter(({ index }) => code.has(index)), ...shownMatches(body, mark), ...headings]
      .toSorted((one, other) => one.index - other.index)
      .map(({ 0: all, index: start }): ToldRewriting => {
        const text = `<!-- ${all.trimEnd()} -->`;
        const end = start + all.trimEnd().length;
        return { start, end, text, reason: "contents-hidden", told: text.split("\n")[0]?.trimEnd() ?? "" };
      });
  });
}

/** Whether the blog's program fills in the contents below a heading of that name. */
export function fillsContentsHeading({ readText }: Pick<BlogFolder, "readText">): boolean {
  return /"remark-toc"\s*:/u.test(readText("package.json") ?? "");
}
