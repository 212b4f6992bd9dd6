import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Place } from "../model/problem/place.ts";
import type { Body } from "./body.ts";
import { isPercentComment, percentMark } from "./markdown/comments/percent-marks.ts";
import { insideCode } from "./markdown/html/html-pieces.ts";
import { isHiddenBlock } from "./markdown/push-hidden-lines.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { codeStarts } from "./places/align-inline.ts";
import { lineOffset, lineText, placeOf } from "./places/source-text.ts";
import { placeOfVisible, shownText, sliceVisible, visibleLines } from "./visible/visible-lines.ts";

/**
 * Finds `%%` that begins a comment which its paragraph, item or cell never ends: its words, which may be private, are
 * on the page. Obsidian hides all that is below one that begins a line. A mark that was meant to end one in another
 * paragraph is reported with its beginning; if both begin their lines, neither ends the other. Where more marks follow,
 * what is between the comments may be hidden in place of them; where one clearly ends it, much was to be hidden.
 */
export function findUnclosedComments(body: Body, path: SourcePath): readonly Diagnostic[] {
  if (!body.source.text.includes(percentMark)) return [];
  const openings: ShownMark[] = [];
  const ended = new Set<ShownMark>();
  let open: ShownMark | null = null;
  const last = body.tokens.findLastIndex((holder) => holdsComment(body, holder));
  for (const mark of body.tokens.flatMap((holder, index) => marksIn(body, holder, index))) {
    const isEnd: boolean = open !== null && !(open.beginsLine && mark.beginsLine);
    if (!isEnd) openings.push(mark);
    if (isEnd && open !== null && isClearEnd(mark, open)) ended.add(open);
    open = isEnd ? null : mark;
  }
  return openings.map((opening) => {
    const { opened, place, beginsLine, index } = opening;
    const inLine = index < last || ended.has(opening) ? "comment-crossed" : "comment-unclosed";
    return diagnose(beginsLine ? "comment-to-end" : inLine, { opened }, { source: path, place });
  });
}

/** Whether a mark begins its line, or ends it as a comment ends; `3 %%` on two lines are percent signs. */
function isClearEnd(mark: ShownMark, open: ShownMark): boolean {
  if (mark.index === open.index) return false;
  return mark.beginsLine || (mark.opened.trim() === percentMark && open.opened.trim() !== percentMark);
}

/** Whether a block has a `%%` comment, which readers do not see. */
function holdsComment(body: Body, holder: Token): boolean {
  if (isHiddenBlock(holder))
    return lineText(body.source, body.firstLine + (holder.map?.[0] ?? 0)).includes(percentMark);
  return holder.children?.some(isPercentComment) === true;
}

/** A `%%` that is visible to readers. */
interface ShownMark {
  readonly beginsLine: boolean;
  /** Of its block. */
  readonly index: number;
  /** The rest of its line, from the mark on. */
  readonly opened: string;
  readonly place: Place;
}

function marksIn(body: Body, holder: Token, index: number): readonly ShownMark[] {
  if (!holder.content.includes(percentMark)) return [];
  return holder.type === "html_block" ? marksInHtml(body, holder, index) : shownMarks(body, holder, index);
}

/** In raw HTML, what is in no tag and no code. */
function marksInHtml({ source, firstLine }: Body, { content, children, map }: Token, index: number): ShownMark[] {
  const block = lineOffset(source, firstLine + (map?.[0] ?? 0));
  const isInCode = insideCode();
  return (children ?? []).flatMap((piece) => {
    const { start = 0, end = 0, tag } = metaOf(piece);
    if (isInCode(tag) || piece.type !== "text") return [];
    return Array.from(content.slice(start, end).matchAll(/(?<![\d\\])%%.*/gu), ({ 0: opened, index: at }) => {
      const line = content.slice(content.lastIndexOf("\n", start) + 1, start + at);
      const offset = Math.max(block, source.text.indexOf(line + opened, block) + line.length);
      const place = placeOf(source, offset, offset + percentMark.length);
      return { index, beginsLine: /^\s*(?:<[^<>]*>\s*)*$/u.test(line), opened: opened.trimEnd(), place };
    });
  });
}

/** Only unescaped marks; after a number it is a percent sign, and in code and addresses it is literal. */
function shownMarks(body: Body, holder: Token, index: number): readonly ShownMark[] {
  if (holder.type !== "inline") return [];
  const code = codeStarts(holder);
  return visibleLines(body, holder).flatMap((line) =>
    Array.from(line.text.matchAll(/(?<!\d)%%/gu), (found) => found.index)
      .filter((at) => isTypedMark(holder.content, line.starts[at] ?? 0) && !code.has(line.starts[at] ?? 0))
      .filter((at) => !inAddress.test(line.text.slice(Math.max(0, at - longestAddress), at)))
      .map((at) => {
        const rest = sliceVisible(line, at);
        const beginsLine = line.text.slice(0, at).trim() === "";
        return { index, beginsLine, opened: shownText(rest), place: placeOfVisible(body, rest) };
      }),
  );
}

const inAddress = /(?::\/\/|mailto:)\S*$/iu;

/** The limit for looking back for an address, so that many marks on a line do not each scan it. */
const longestAddress = 500;

function isTypedMark(content: string, start: number): boolean {
  return content.startsWith(percentMark, start) && content.charAt(start - 1) !== "\\";
}
