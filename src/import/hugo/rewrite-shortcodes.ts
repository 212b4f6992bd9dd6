import { codeStretches } from "../../parse/liquid/code-stretches.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import { escapeHtml } from "../../parse/render/escape-html.ts";
import type { NoteChange } from "../import-plan.ts";
import { changesOf } from "./rewriting-changes.ts";
import { type ShortcodeMark, shortcodeMarks } from "./shortcode-marks.ts";
import { referredNote, shortcodeMeaning, unbroken, withoutMarks } from "./shortcode-meaning.ts";

/** A text whose shortcodes of Hugo are written as Markdown writes them. */
export interface RewrittenShortcodes {
  readonly text: string;
  readonly changes: readonly NoteChange[];
}

/**
 * Writes what Hugo's shortcodes stand for in their place: a figure is a picture, `highlight` a fence, `ref` in a link the
 * note's name, a notice its words. What only Hugo could know stays, as does all that stands in code.
 */
export function rewriteShortcodes(text: string): RewrittenShortcodes {
  const code = codeStretches(text);
  let next = 0;
  const marks = shortcodeMarks(text).filter(({ start }) => {
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
    const meaning = close === undefined ? { open: meaningAt(text, mark), close: "" } : enclosing(text, mark, close);
    if (meaning === null || meaning.open === null) continue;
    written.set(mark, meaning.open);
    if (close !== undefined) written.set(close, meaning.close);
    if (close !== undefined && mark.name === "highlight") codeEnd = close.start;
  }
  return marks.flatMap((mark) => {
    const one = written.get(mark);
    return one === undefined ? [] : [{ start: mark.start, end: mark.end, text: one }];
  });
}

/** The end of each shortcode that has one. */
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

/** Deeper within its own kind no shortcode stands; those without an end must not pile up. */
const mostNested = 20;

function meaningAt(text: string, mark: ShortcodeMark): string | null {
  if (mark.isClosing) return null;
  const isTarget = /\]\([ \t]*<?$|\]:[ \t]*<?$|\bhref=["']?$/u.test(
    text.slice(Math.max(0, mark.start - 20), mark.start),
  );
  return isTarget ? referredNote(mark) : shortcodeMeaning(mark);
}

const named: ReadonlySet<string> = new Set([
  "note",
  "notice",
  "tip",
  "info",
  "warning",
  "danger",
  "important",
  "caution",
]);
const boxes: ReadonlySet<string> = new Set([
  ...named,
  "callout",
  "alert",
  "admonition",
  "hint",
  "tabs",
  "tab",
  "center",
  "lead",
  "badge",
]);

interface Enclosing {
  readonly open: string;
  readonly close: string;
}

/** What becomes of a shortcode with an end; null where both stay. Of any that Hugo reads Markdown in the words are kept. */
function enclosing(text: string, mark: ShortcodeMark, close: ShortcodeMark): Enclosing | null {
  if (mark.name === "highlight") return fence(text, mark, close);
  if (mark.name === "comment") return remark(text.slice(mark.end, close.start));
  const title = mark.named.get("title") ?? mark.named.get("summary") ?? mark.named.get("name");
  if (mark.name === "details" || mark.name === "expand" || mark.name === "collapse") {
    const open = ["open", "openbydefault"].some((name) => mark.named.get(name) === "true") ? " open" : "";
    const summary = escapeHtml(withoutMarks(title ?? mark.values[0] ?? "…"));
    return { open: `<details${open} markdown="1"><summary>${summary}</summary>`, close: "</details>" };
  }
  if (mark.name === "rawhtml") return { open: "", close: "" };
  if (mark.name === "button") return button(text.slice(mark.end, close.start), mark.named.get("href") ?? "");
  const readsMarkdown = text.startsWith("{{%", mark.start);
  if (!readsMarkdown && !boxes.has(mark.name)) return null;
  const words = title ?? mark.values.find((value) => /\s|[^\p{ASCII}]/u.test(value)) ?? "";
  return words === "" ? { open: "", close: "" } : box(text, mark, plain(words));
}

/** The words over a box have a paragraph of their own, also where what it holds begins right behind them. */
function box(text: string, { start, end }: ShortcodeMark, title: string): Enclosing {
  const isFollowed = /^[ \t]*\S/u.test(text.slice(end, end + 80));
  if (!isFollowed) return { open: `**${title}**`, close: "" };
  const isAtLineStart = start === 0 || text[start - 1] === "\n";
  return isAtLineStart ? { open: `**${title}**\n\n`, close: "\n" } : { open: `**${title}** `, close: "" };
}

/** A link that looks like a button; null where its words are no line of text. */
function button(words: string, address: string): Enclosing | null {
  if (address === "" || /\n[ \t]*\n|[[\]]/u.test(words.trim())) return null;
  return { open: "[", close: `](${unbroken(address)})` };
}

/** What was kept from readers stays so. */
function remark(words: string): Enclosing {
  if (/--!?>|-$/u.test(words)) return { open: "{::comment}", close: "{:/comment}" };
  return { open: "<!--", close: "-->" };
}

function plain(words: string): string {
  return words.replace(/[<>*]/gu, " ").trim();
}

/** Whether a shortcode has its lines for itself. */
function standsAlone(text: string, { start, end }: ShortcodeMark): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextLine = text.indexOf("\n", end);
  return (
    text.slice(lineStart, start).trim() === "" && text.slice(end, nextLine < 0 ? undefined : nextLine).trim() === ""
  );
}

function fence(text: string, mark: ShortcodeMark, close: ShortcodeMark): Enclosing | null {
  const code = text.slice(mark.end, close.start);
  const isOnLines = standsAlone(text, mark) && standsAlone(text, close) && code.includes("\n");
  if (!isOnLines) return null;
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/gu)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return { open: `${marks}${/^[\w+#.-]+$/u.exec(mark.values[0] ?? "")?.[0] ?? ""}`, close: marks };
}
