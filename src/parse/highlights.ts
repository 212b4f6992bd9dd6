import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import type { Highlight } from "../model/note/highlight.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Place } from "../model/problem/place.ts";
import type { Body } from "./body.ts";
import { plainPen } from "./markdown/highlights/highlight-pen.ts";
import { metaOf, type TokenMeta } from "./markdown/token-meta.ts";
import { ownCopy } from "./own-copy.ts";
import { placesIn } from "./places/places-in.ts";
import { typedText } from "./places/source-text.ts";
import type { TextRange } from "./places/text-range.ts";
import { wordsOf } from "./visible/visible-text.ts";

/** A highlight, and the token of the body that contains it. */
export interface HeldHighlight {
  readonly highlight: Highlight;
  /** The token's index. */
  readonly holder: number;
}

/** The student's highlights, and those that had to be repaired. */
export interface FoundHighlights {
  /** In the order they begin; a nested highlight comes after the one around it. */
  readonly highlights: readonly HeldHighlight[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Deeper marks say nothing new, and each contains the words of those within it: without a limit, a short note could
 * grow a thousandfold.
 */
const deepestMark = 8;

/** Collects every highlight of a body. `path` is the file that problems are reported for. */
export function findHighlights(body: Body, path: SourcePath): FoundHighlights {
  const highlights: HeldHighlight[] = [];
  const diagnostics: Diagnostic[] = [];
  const placeIn = placesIn(body);
  for (const [holder, token] of body.tokens.entries()) {
    if (token.children === null) continue;
    for (const { meta, end, depth, text } of marksOf(token.children)) {
      const place = placeIn(token, { start: meta.edge ?? 0, end });
      if (depth < deepestMark && text.trim() !== "") {
        highlights.push({ highlight: { color: meta.color ?? plainPen, text: ownCopy(text), place }, holder });
      }
      diagnostics.push(...repairedMark(meta, body, { path, placeIn: (range) => placeIn(token, range) }));
    }
  }
  return { highlights, diagnostics };
}

function repairedMark(
  { repaired, start = 0, edge = 0 }: TokenMeta,
  { source }: Body,
  { path, placeIn }: { readonly path: SourcePath; readonly placeIn: (range: TextRange) => Place },
): readonly Diagnostic[] {
  if (repaired !== "later" && repaired !== "never") return [];
  const where = { source: path, place: placeIn({ start, end: edge }) };
  const opened = typedText(source).slice(where.place.start.offset, where.place.end.offset);
  return repaired === "later"
    ? [diagnose("highlight-across-paragraphs", { opened }, where)]
    : [diagnose("unclosed-element", { typed: opened, shown: false }, where)];
}

interface Mark {
  readonly meta: TokenMeta;
  readonly end: number;
  /** How many marks are around it. */
  readonly depth: number;
  readonly text: string;
}

/**
 * The marks of one block in the order they begin. Their text is put together once, so that nested marks cost nothing
 * more.
 */
function marksOf(children: readonly Token[]): readonly Mark[] {
  const marks: { meta: TokenMeta; end: number; depth: number; from: number; to: number }[] = [];
  const open: (typeof marks)[number][] = [];
  let text = "";
  for (const child of children) {
    if (child.type === "highlight_open") {
      const mark = { meta: metaOf(child), end: 0, depth: open.length, from: text.length, to: text.length };
      marks.push(mark);
      open.push(mark);
    } else if (child.type === "highlight_close") {
      const mark = open.pop();
      if (mark !== undefined) Object.assign(mark, { end: metaOf(child).edge ?? 0, to: text.length });
    } else if (open.length > 0) text += wordsOf(child);
  }
  return marks.map(({ meta, end, depth, from, to }) => ({ meta, end, depth, text: text.slice(from, to) }));
}
