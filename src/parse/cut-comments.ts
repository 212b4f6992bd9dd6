import type Token from "markdown-it/lib/token.mjs";
import type { SourcePath } from "../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { Body } from "./body.ts";
import { isPercentComment, percentMark } from "./markdown/comments/percent-marks.ts";
import { isHiddenBlock } from "./markdown/push-hidden-lines.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { codeStarts } from "./places/align-inline.ts";
import { inlineLocator } from "./places/locate-inline.ts";
import { lineOffset, placeOf } from "./places/source-text.ts";
import { visibleLines } from "./visible/visible-lines.ts";

/** What a comment between `%%` and `%%` holds the beginning of, while its end is on the page. */
type Cut = "fence" | "html";

const htmlStart = "<!--";
const htmlEnd = "-->";

/**
 * Finds comments between `%%` and `%%` that end within code or an HTML comment which begins in them: the rest of what
 * was to be hidden is on the page, up to its end (`-->`), or to the mark that was taken for code.
 */
export function findCutComments(body: Body, source: SourcePath | null): readonly Diagnostic[] {
  if (!body.source.text.includes(percentMark)) return [];
  const found: Diagnostic[] = [];
  const open = new Map<Cut, Hidden>();
  for (const token of body.tokens) {
    for (const hidden of hiddenBy(body, token)) for (const cut of begunIn(hidden.text)) open.set(cut, hidden);
    const cut = endShown(token);
    const hidden = cut === null ? undefined : open.get(cut);
    if (cut === null || hidden === undefined || endsBefore(body, token, hidden)) continue;
    open.delete(cut);
    const where = { source, place: placeOf(body.source, hidden.start, hidden.start + percentMark.length) };
    found.push(diagnose("comment-cut", { cut }, where));
  }
  return found;
}

interface Hidden {
  /** Where it begins in the file. */
  readonly start: number;
  readonly text: string;
}

function hiddenBy(body: Body, token: Token): readonly Hidden[] {
  const { children, map } = token;
  if (isHiddenBlock(token) && map !== null) {
    const start = lineOffset(body.source, body.firstLine + map[0]);
    const text = body.source.text.slice(start, lineOffset(body.source, body.firstLine + map[1]));
    const at = text.indexOf(percentMark);
    return at === -1 ? [] : [{ start: start + at, text }];
  }
  const spans = (children ?? []).filter(isPercentComment);
  if (spans.length === 0) return [];
  const offsetOf = inlineLocator(body, token);
  return spans.map((child) => ({ start: offsetOf(metaOf(child).start ?? 0), text: child.content }));
}

function begunIn(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  if (text.lastIndexOf(htmlStart) > text.lastIndexOf(htmlEnd)) cuts.push("html");
  if ((text.match(/^[ \t>]*(?:```|~~~)/gmu)?.length ?? 0) % 2 === 1) cuts.push("fence");
  return cuts;
}

/** What readers see the end of; each kind of token can only have one. */
function endShown({ type, content }: Token): Cut | null {
  if (type === "fence") return /^[ \t]*%%|%%[ \t]*$/mu.test(content) ? "fence" : null;
  return type === "inline" && content.includes(htmlEnd) ? "html" : null;
}

/** Whether all ends of HTML comments that are shown in a token are before a comment, or in code. */
function endsBefore(body: Body, token: Token, hidden: Hidden): boolean {
  if (token.type !== "inline") return false;
  const code = codeStarts(token);
  return visibleLines(body, token).every(({ text, starts, locate }) =>
    Array.from(text.matchAll(/-->/gu), ({ index }) => starts[index] ?? 0).every(
      (start) => code.has(start) || locate(start) < hidden.start,
    ),
  );
}
