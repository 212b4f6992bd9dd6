import type Token from "markdown-it/lib/token.mjs";
import type { Place } from "../../model/problem/place.ts";
import type { Body } from "../body.ts";
import { alignInline, type InlinePiece } from "../places/align-inline.ts";
import { inlineLocator } from "../places/locate-inline.ts";
import { placeOf } from "../places/source-text.ts";

/** A part of a text as readers see it, each code unit mapped back to the file. */
export interface VisibleText {
  readonly text: string;
  /** For each code unit of `text`, where its source begins and ends in the inline token's content. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** From the content to the file. */
  readonly locate: (offsetInContent: number) => number;
}

/** Where words in bold begin and end in the text of a line. */
export interface BoldRun {
  readonly start: number;
  readonly end: number;
}

/** One line of a paragraph, heading or table cell. */
export interface VisibleLine extends VisibleText {
  /** The first bold run; null when nothing is bold. */
  readonly bold: BoldRun | null;
  /** All bold runs, in their order. */
  readonly boldRuns: readonly BoldRun[];
  /** Where the first code span begins; the text's length when there is none. */
  readonly codeStart: number;
  /** True if the line contains a link, an image or struck-out text, which text alone cannot replace. */
  readonly linked: boolean;
  /** Where the first of these begins; the text's length when there is none. */
  readonly linkStart: number;
  /** The words with which it begins, if they are struck out. */
  readonly struckFirst?: string;
}

/** The lines of an inline token without struck-out text: it breaks at line ends and at `<br>`. */
export function visibleLines(body: Body, inline: Token): VisibleLine[] {
  return linesOf(body, inline, unstruck(alignInline(inline)));
}

/**
 * The lines of an inline token twice: without struck-out text, and with it, as a page shows them. They are the same
 * array if nothing is struck out.
 */
export function visibleAndShownLines(
  body: Body,
  inline: Token,
): {
  readonly visible: readonly VisibleLine[];
  readonly shown: readonly VisibleLine[];
} {
  const pieces = alignInline(inline);
  const shown = linesOf(body, inline, pieces);
  const isStruck = pieces.some(({ kind }) => kind === "struck-open" || kind === "struck-close");
  return { shown, visible: isStruck ? linesOf(body, inline, unstruck(pieces)) : shown };
}

function linesOf(body: Body, inline: Token, all: readonly InlinePiece[]): VisibleLine[] {
  let located: VisibleText["locate"] | null = null;
  // Most lines are only read, so the mapping to the file is computed only when a place is needed.
  const locate: VisibleText["locate"] = (offset) => {
    located ??= inlineLocator(body, inline);
    return located(offset);
  };
  const lines: VisibleLine[] = [];
  let pieces: InlinePiece[] = [];
  for (const piece of all) {
    if (piece.kind === "break") {
      lines.push(lineOf(pieces, locate));
      pieces = [];
    } else pieces.push(piece);
  }
  lines.push(lineOf(pieces, locate));
  return lines;
}

/** Struck-out text does not count: only its line ends are kept, and the fact that there is some. */
function unstruck(pieces: readonly InlinePiece[]): readonly InlinePiece[] {
  const kept: InlinePiece[] = [];
  let depth = 0;
  let words = "";
  for (const piece of pieces) {
    if (piece.kind === "struck-open") depth += 1;
    if (piece.kind === "struck-close") depth = Math.max(0, depth - 1);
    if (piece.kind === "struck-open" || piece.kind === "struck-close") {
      kept.push({ kind: "link" }, { kind: "struck", words });
      words = "";
    } else if (depth === 0 || piece.kind === "break") kept.push(piece);
    else if (piece.kind === "text" || piece.kind === "code") words += piece.text;
  }
  return kept;
}

function lineOf(pieces: readonly InlinePiece[], locate: VisibleText["locate"]): VisibleLine {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === "text") return plainLine(only, locate);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  const met = new Map<InlinePiece["kind"], number>();
  for (const piece of pieces) {
    if (!met.has(piece.kind)) met.set(piece.kind, text.length);
    if (piece.kind !== "text" && piece.kind !== "code") continue;
    text += piece.text;
    for (const start of piece.starts) starts.push(start);
    for (const end of piece.ends) ends.push(end);
  }
  const boldRuns = boldRunsOf(pieces, text.length);
  const codeStart = met.get("code") ?? text.length;
  const linkStart = met.get("link") ?? text.length;
  const bold = boldRuns[0] ?? null;
  const struck = struckBeforeWords(pieces);
  return { text, starts, ends, locate, bold, boldRuns, codeStart, linked: met.has("link"), linkStart, ...struck };
}

function struckBeforeWords(pieces: readonly InlinePiece[]): Pick<VisibleLine, "struckFirst"> {
  for (const piece of pieces) {
    if (piece.kind === "struck" && piece.words !== "") return { struckFirst: piece.words };
    if (piece.kind === "text" && /\p{L}/u.test(piece.text)) return {};
  }
  return {};
}

function plainLine(
  { text, starts, ends }: Extract<InlinePiece, { readonly kind: "text" | "code" }>,
  locate: VisibleText["locate"],
): VisibleLine {
  const { length } = text;
  return { text, starts, ends, locate, bold: null, boldRuns: [], codeStart: length, linked: false, linkStart: length };
}

/** Each end closes the earliest run that is open; one that goes on at the end of the line is open to there. */
function boldRunsOf(pieces: readonly InlinePiece[], lineEnd: number): readonly BoldRun[] {
  const runs: { readonly start: number; end: number }[] = [];
  let length = 0;
  let closed = 0;
  for (const piece of pieces) {
    if (piece.kind === "bold-open") runs.push({ start: length, end: lineEnd });
    const open = piece.kind === "bold-close" ? runs[closed] : undefined;
    if (open !== undefined) {
      open.end = length;
      closed += 1;
    }
    if (piece.kind === "text" || piece.kind === "code") length += piece.text.length;
  }
  return runs;
}

/** White space, and the spaces without width that are copied from a blog's editor. */
const unseen = /^[\s\u{200B}\u{2060}]$/u;
const unseenAround = /^[\s\u{200B}\u{2060}]+|(?<![\s\u{200B}\u{2060}])[\s\u{200B}\u{2060}]+$/gu;

/** A part of some visible text without what surrounds it unseen. */
export function sliceVisible(whole: VisibleText, from: number, to: number = whole.text.length): VisibleText {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && unseen.test(whole.text.charAt(start))) start += 1;
  while (end > start && unseen.test(whole.text.charAt(end - 1))) end -= 1;
  return {
    text: whole.text.slice(start, end),
    starts: whole.starts.slice(start, end),
    ends: whole.ends.slice(start, end),
    locate: whole.locate,
  };
}

/** Where some visible text was typed. Markup around the text is left out, markup inside it is not. */
export function placeOfVisible(body: Body, first: VisibleText, last: VisibleText = first): Place {
  const start = first.locate(first.starts[0] ?? 0);
  const end = last.locate((last.ends.at(-1) ?? 1) - 1) + 1;
  return placeOf(body.source, start, Math.max(start, end));
}

/** The text as a browser shows it: runs of spaces are one. */
export function shownText(visible: VisibleText): string {
  return visible.text.replace(/[ \t]{2,}|\t/gu, " ").replace(unseenAround, "");
}
