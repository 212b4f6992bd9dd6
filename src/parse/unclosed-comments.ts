import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { percentMark } from "./markdown/comments/percent-marks.ts";
import { alignInline } from "./places/align-inline.ts";
import { placeOfVisible, shownText, sliceVisible, type VisibleText, visibleLines } from "./visible/visible-lines.ts";

/**
 * Finds `%%` that begins a comment which its paragraph, item or cell never ends: its words, which may be private, are
 * on the page. Obsidian hides all that is below one that begins a line. A mark that was meant to end one in another
 * paragraph is reported with its beginning; if both begin their lines, neither ends the other.
 */
export function findUnclosedComments(body: Body, path: SourcePath): readonly Diagnostic[] {
  const openings: ShownMark[] = [];
  let open: ShownMark | null = null;
  for (const mark of body.tokens.flatMap((holder) => shownMarks(body, holder))) {
    const isEnd: boolean = open !== null && !(open.beginsLine && mark.beginsLine);
    if (!isEnd) openings.push(mark);
    open = isEnd ? null : mark;
  }
  return openings.map(({ rest, beginsLine }) => {
    const where = { source: path, place: placeOfVisible(body, rest) };
    return diagnose(beginsLine ? "comment-to-end" : "comment-unclosed", { opened: shownText(rest) }, where);
  });
}

/** A `%%` that is visible to readers. */
interface ShownMark {
  readonly beginsLine: boolean;
  /** The rest of its line, from the mark on. */
  readonly rest: VisibleText;
}

/** Only unescaped marks; after a number it is a percent sign, and in code and addresses it is literal. */
function shownMarks(body: Body, holder: Token): readonly ShownMark[] {
  if (holder.type !== "inline" || !holder.content.includes(percentMark)) return [];
  const code = new Set(alignInline(holder).flatMap((piece) => (piece.kind === "code" ? piece.starts : [])));
  return visibleLines(body, holder).flatMap((line) =>
    Array.from(line.text.matchAll(/(?<!\d)%%/gu), ({ index }) => index)
      .filter((index) => isTypedMark(holder.content, line.starts[index] ?? 0) && !code.has(line.starts[index] ?? 0))
      .filter((index) => !inAddress.test(line.text.slice(Math.max(0, index - longestAddress), index)))
      .map((index) => ({ beginsLine: line.text.slice(0, index).trim() === "", rest: sliceVisible(line, index) })),
  );
}

const inAddress = /(?::\/\/|mailto:)\S*$/iu;

/** The limit for looking back for an address, so that many marks on a line do not each scan it. */
const longestAddress = 500;

function isTypedMark(content: string, start: number): boolean {
  return content.startsWith(percentMark, start) && content.charAt(start - 1) !== "\\";
}
