import type { ChangeReason } from "../../../model/import-reasons.ts";
import { codeRanges } from "../../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../../parse/liquid/starts-within.ts";
import { hiddenText } from "../../text/hidden-text.ts";
import { type RewrittenText, rewrittenText, type ToldChange } from "../../text/rewritten-text.ts";
import { isFence } from "./enclosing/enclosed-code.ts";
import { enclosedShortcode, isUnknownDressing } from "./enclosing/enclosed-shortcodes.ts";
import { replacedEnds } from "./enclosing/replaced-ends.ts";
import { withoutTabIndent } from "./enclosing/tab-indent.ts";
import { withTabNames } from "./enclosing/tab-names.ts";
import { isInline, isPlain, showsNothing } from "./inline-shortcodes.ts";
import { type ShortcodeMark, shortcodeMarks } from "./shortcode-marks.ts";
import { noTemplates, type ShortcodeTemplates } from "./shortcode-templates.ts";
import { referredNote, shortcodeMeaning } from "./single/shortcode-meaning.ts";
import { isWithheld } from "./withheld-shortcodes.ts";

/**
 * Replaces Hugo's shortcodes: a figure by a picture, `highlight` by a fence, `ref` in a link by the note's name, a
 * notice by its words. What it withheld from readers is hidden. What only Hugo could resolve stays, as does code.
 */
export function rewriteShortcodes(text: string, templates: ShortcodeTemplates = noTemplates): RewrittenText {
  return rewriteMarks(text, shortcodeMarks(text), templates);
}

/** The same for shortcodes in the syntax of another program. */
export function rewriteMarks(
  text: string,
  all: readonly ShortcodeMark[],
  templates: ShortcodeTemplates = noTemplates,
): RewrittenText {
  if (all.length === 0) return { text, changes: [] };
  const isCode = startsWithin(codeRanges(text));
  const marks = withTabNames(all).filter((mark) => !isCode(mark));
  return rewrittenText(text, rewritten(text, marks, templates));
}

function rewritten(
  text: string,
  marks: readonly ShortcodeMark[],
  templates: ShortcodeTemplates,
): readonly ToldChange[] {
  const closing = closingMarks(marks);
  const ends = new Set(closing.values());
  const written: ToldChange[] = [];
  let asTypedTo = 0;
  for (const mark of marks) {
    if (mark.start < asTypedTo || ends.has(mark)) continue;
    const close = closing.get(mark);
    if (close === undefined) written.push(...unpaired(text, mark));
    else {
      const whole = asWhole(text, { mark, close }, templates);
      const both = whole ?? paired(text, mark, close);
      written.push(...both);
      const isAsTyped = isFence(mark) || mark.name === "comment";
      if (whole !== null || (both.length > 0 && isAsTyped)) asTypedTo = close.start;
    }
  }
  return written.sort((one, other) => one.start - other.start);
}

interface Ends {
  readonly mark: ShortcodeMark;
  readonly close: ShortcodeMark;
}

/** What becomes of a shortcode whose inside is not read: one that is withheld, or is a template itself; else null. */
function asWhole(text: string, ends: Ends, templates: ShortcodeTemplates): readonly ToldChange[] | null {
  const { mark, close } = ends;
  if (isWithheld(mark, templates)) return hidden(text, ends, "hidden-there");
  if (!isInline(mark)) return null;
  const template = text.slice(mark.end, close.start);
  if (showsNothing(template)) return hidden(text, ends, "dressing-hidden");
  return isPlain(template) ? [mark, close].map(({ start, end }) => ({ start, end, text: "" })) : [];
}

function hidden(text: string, { mark, close }: Ends, reason: ChangeReason): readonly ToldChange[] {
  return hiddenText(text, mark, close).map((one) => ({ ...one, reason }));
}

function unpaired(text: string, mark: ShortcodeMark): readonly ToldChange[] {
  const meaning = meaningAt(text, mark);
  return meaning === null ? [] : [{ start: mark.start, end: mark.end, text: meaning }];
}

/** Both ends of a shortcode. One that is unknown may have done anything with its words, and its author is told. */
function paired(text: string, mark: ShortcodeMark, close: ShortcodeMark): readonly ToldChange[] {
  const meaning = enclosedShortcode(text, mark, close);
  if (meaning === null) return [];
  const ends = replacedEnds(text, { open: mark, close }, meaning);
  const open = { start: ends.open.start, end: ends.open.end, text: meaning.open };
  const typed = text.slice(mark.start, mark.end).replace(/\s+/gu, " ");
  const told = { reason: "shortcode-dropped", told: typed } as const;
  return [
    isUnknownDressing(text, mark) ? { ...open, ...told } : open,
    ...withoutTabIndent(text, mark, close),
    { start: ends.close.start, end: ends.close.end, text: meaning.close },
  ];
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
