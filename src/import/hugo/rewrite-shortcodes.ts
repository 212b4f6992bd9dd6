import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import type { NoteChange } from "../import-plan.ts";
import { enclosedShortcode, isFence } from "./enclosed-shortcodes.ts";
import { changesOf } from "./rewriting-changes.ts";
import { type ShortcodeMark, shortcodeMarks } from "./shortcode-marks.ts";
import { referredNote, shortcodeMeaning } from "./shortcode-meaning.ts";
import { withTabNames } from "./tab-names.ts";

/** A text whose Hugo shortcodes are rewritten as Markdown. */
export interface RewrittenShortcodes {
  readonly text: string;
  readonly changes: readonly NoteChange[];
}

/**
 * Replaces Hugo's shortcodes: a figure by a picture, `highlight` by a fence, `ref` in a link by the note's name, a
 * notice by its words. What only Hugo could resolve stays, as does code.
 */
export function rewriteShortcodes(text: string): RewrittenShortcodes {
  return rewriteMarks(text, shortcodeMarks(text));
}

/** The same for shortcodes in the syntax of another program. */
export function rewriteMarks(text: string, all: readonly ShortcodeMark[]): RewrittenShortcodes {
  if (all.length === 0) return { text, changes: [] };
  const code = codeRanges(text);
  let next = 0;
  const marks = withTabNames(all).filter(({ start }) => {
    while ((code[next]?.end ?? text.length) <= start && next < code.length) next += 1;
    return start < (code[next]?.start ?? text.length);
  });
  const rewritings = rewritten(text, marks);
  return { text: rewrite(text, rewritings), changes: changesOf(text, rewritings) };
}

function rewritten(text: string, marks: readonly ShortcodeMark[]): readonly Rewriting[] {
  const closing = closingMarks(marks);
  const ends = new Set(closing.values());
  const written = new Map<ShortcodeMark, string>();
  let codeEnd = 0;
  for (const mark of marks) {
    if (mark.start < codeEnd || ends.has(mark)) continue;
    const close = closing.get(mark);
    const meaning =
      close === undefined ? { open: meaningAt(text, mark), close: "" } : enclosedShortcode(text, mark, close);
    if (meaning === null || meaning.open === null) continue;
    written.set(mark, meaning.open);
    if (close !== undefined) written.set(close, meaning.close);
    if (close !== undefined && isFence(mark)) codeEnd = close.start;
  }
  return marks.flatMap((mark) => {
    const one = written.get(mark);
    return one === undefined ? [] : [{ start: mark.start, end: mark.end, text: one }];
  });
}

/** Maps each paired shortcode to its end. */
function closingMarks(marks: readonly ShortcodeMark[]): ReadonlyMap<ShortcodeMark, ShortcodeMark> {
  const open = new Map<string, ShortcodeMark[]>();
  const closing = new Map<ShortcodeMark, ShortcodeMark>();
  for (const mark of marks) {
    const before = open.get(mark.name) ?? [];
    if (!mark.isClosing) open.set(mark.name, [...before.slice(-mostNested), mark]);
    const opened = mark.isClosing ? before.pop() : undefined;
    if (opened !== undefined) closing.set(opened, mark);
  }
  return closing;
}

/** No shortcode nests deeper within its own kind; unclosed ones must not pile up. */
const mostNested = 20;

function meaningAt(text: string, mark: ShortcodeMark): string | null {
  if (mark.isClosing) return null;
  const isTarget = /\]\([ \t]*<?$|\]:[ \t]*<?$|\bhref=["']?$/u.test(
    text.slice(Math.max(0, mark.start - 20), mark.start),
  );
  return isTarget ? referredNote(mark) : shortcodeMeaning(mark);
}
