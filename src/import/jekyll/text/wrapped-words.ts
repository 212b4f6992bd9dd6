import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { runMarks } from "../../../parse/liquid/run-marks.ts";
import type { Rewriting } from "../../../parse/places/rewritten-source.ts";
import { escapeHtml } from "../../../parse/render/escape-html.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteLiquid } from "./rewrite-liquid.ts";

/**
 * Writes the HTML for Liquid tags that wrap words: those that a post collects with `capture` for a box right below, as
 * Minimal Mistakes teaches, and al-folio's `details`. The words themselves are unchanged.
 */
export function rewriteWrappedWords(draft: NoteDraft): NoteDraft {
  return rewriteLiquid(draft, (body) =>
    wrappedWords(body).map((wrapping) => ({ ...wrapping, reason: "wrapping-written", told: wrapping.text.trim() })),
  );
}

function wrappedWords(body: string): readonly Rewriting[] {
  const read = runMarks(body);
  return read.flatMap((open, index) => {
    const length = read.slice(index + 1).findIndex((mark) => !isWithinWords(mark));
    const close = read[index + 1 + length];
    if (length === -1 || close === undefined) return [];
    return (
      captured(body, { open, close, print: read[index + 2 + length], all: read }) ?? details(body, open, close) ?? []
    );
  });
}

/** Whether a mark prints something inline, and neither opens nor closes anything. */
function isWithinWords({ kind, inside }: LiquidMark): boolean {
  return kind === "output" || /^(?:include|include_cached|link|post_url|gist)\s/u.test(inside);
}

interface Capture {
  readonly open: LiquidMark;
  readonly close: LiquidMark;
  readonly print: LiquidMark | undefined;
  readonly all: readonly LiquidMark[];
}

/** Captured words stay where they are if they are printed once, with nothing in between. */
function captured(body: string, { open, close, print, all }: Capture): readonly Rewriting[] | null {
  const [, name] = /^capture\s+["']?([\w-]+)["']?$/u.exec(open.inside) ?? [];
  if (name === undefined || close.inside !== "endcapture" || print === undefined) return null;
  const isPrintedAgain = all.some((mark) => mark !== print && mark !== open && wordsOf(mark).includes(name));
  if (isPrintedAgain || !isPrintOf(name, print)) return null;
  if (body.slice(close.end, print.start).trim() === "") return inPlace(body, { open, close, print });
  const [before, element = "", attributes = ""] =
    /^\s*<(div|aside|section|details|figure)\b([^<>]*)>\s*$/iu.exec(body.slice(close.end, print.start)) ?? [];
  if (before === undefined) return null;
  if (element.toLowerCase() === "figure") return figure(body, { open, close, print }, attributes);
  const [after] = new RegExp(`^\\s*</${element}\\s*>`, "iu").exec(body.slice(print.end)) ?? [];
  if (after === undefined) return null;
  const reading = /\bmarkdown\s*=/iu.test(attributes) ? "" : ' markdown="1"';
  return [
    {
      start: open.start,
      end: open.end,
      text: `<${element}${attributes.trimEnd()}${reading}>${lineEnd(body, open.end)}`,
    },
    { start: close.start, end: print.end + after.length, text: `${lineStart(body, close.start)}</${element}>` },
  ];
}

/** `{{ name | markdownify }}`, also without the paragraph that the filter puts around it. */
function isPrintOf(name: string, { kind, inside }: LiquidMark): boolean {
  const filters = /^([\w-]+)\s*\|\s*markdownify(?:\s*\|\s*remove:\s*["']<\/?p>["'])*$/u;
  return kind === "output" && filters.exec(inside.trim())?.[1] === name;
}

/** Words printed where they are captured, as Hux Blog does for each language: lines of them must not be indented. */
function inPlace(body: string, { open, close, print }: Record<"open" | "close" | "print", LiquidMark>) {
  const inside = body.slice(open.end, close.start);
  const blanks = inside.length - inside.trimStart().length;
  const indent = /(?:^|\n)([ \t]*)$/u.exec(body.slice(Math.max(0, open.start - 80), open.start))?.[1] ?? "";
  return [
    { start: open.start - indent.length, end: open.end + blanks, text: '<div markdown="1">\n' },
    { start: open.end + inside.trimEnd().length, end: print.end, text: "\n</div>" },
  ];
}

/** A figure whose picture is captured: what follows it, its caption, stays. */
function figure(
  body: string,
  { open, close, print }: Record<"open" | "close" | "print", LiquidMark>,
  attributes: string,
): readonly Rewriting[] {
  const apart = /(?:^|\n[ \t]*\n)[ \t]*$/u.test(body.slice(Math.max(0, open.start - 80), open.start)) ? "" : "\n";
  const text = `${apart}<figure${attributes.trimEnd()}>\n<div markdown="1">${lineEnd(body, open.end)}`;
  return [
    { start: open.start, end: open.end, text },
    { start: close.start, end: print.end, text: `${lineStart(body, close.start)}</div>` },
  ];
}

function details(body: string, open: LiquidMark, close: LiquidMark): readonly Rewriting[] | null {
  const [, summary] = /^details(?:\s+(\S.*))?$/su.exec(open.inside) ?? [];
  if (open.kind !== "tag" || close.inside !== "enddetails" || !/^details\b/u.test(open.inside)) return null;
  const heading = summary === undefined ? "" : `<summary>${escapeHtml(summary.trim())}</summary>`;
  return [
    { start: open.start, end: open.end, text: `<details markdown="1">${heading}${lineEnd(body, open.end)}` },
    { start: close.start, end: close.end, text: `${lineStart(body, close.start)}</details>` },
  ];
}

function wordsOf({ inside }: LiquidMark): readonly string[] {
  return inside.split(/[^\w-]+/u);
}

function lineEnd(body: string, place: number): string {
  return /^[ \t]*\r?\n/u.test(body.slice(place, place + 80)) ? "" : "\n";
}

function lineStart(body: string, place: number): string {
  return /(?:^|\n)[ \t]*$/u.test(body.slice(Math.max(0, place - 80), place)) ? "" : "\n";
}
