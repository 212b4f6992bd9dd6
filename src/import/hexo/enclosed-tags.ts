import type { Rewriting } from "../../parse/places/rewritten-source.ts";
import { escapeWords } from "../links/escape-words.ts";
import { fenceAround } from "../text/code-fence.ts";
import type { HexoTag } from "./hexo-tags.ts";
import { inOneLine, tagWords } from "./tag-words.ts";
import { themeBox } from "./theme-boxes.ts";

/**
 * Rewrites a Hexo tag that encloses text: `codeblock` as a fence, `blockquote` as a quotation with its source, a
 * theme's box or fold as HTML that holds Markdown. Empty if it shares a line with other text, and for `raw`. `outer` is
 * the prefix of enclosing quotations.
 */
export function enclosedTag(text: string, tag: HexoTag, outer: string): readonly Rewriting[] {
  const lines = linesOf(text, tag);
  if (lines === null || tag.name === "raw") return [];
  const before = lines.indent + outer;
  if (/^(?:code|codeblock|mermaid)$/u.test(tag.name)) return fence(text, lines, before);
  const box = themeBox(tag);
  return box === null ? quotation(text, lines, before) : boxed(lines, box, before);
}

interface TagOnLines {
  readonly tag: HexoTag;
  readonly close: Pick<Rewriting, "start" | "end">;
  /** White space and `>` before the tag on its line. */
  readonly indent: string;
  /** Whether the enclosed text begins on the opening tag's line, and ends on the closing tag's. */
  readonly opensInLine: boolean;
  readonly closesInLine: boolean;
}

/** How a tag sits on lines of its own; null if it shares them with other text. */
function linesOf(text: string, tag: HexoTag): TagOnLines | null {
  const { close } = tag;
  if (close === undefined) return null;
  const indent = text.slice(lineStart(text, tag.start), tag.start);
  const endsLine = /[^\S\n]*(?:\n|$)/uy;
  endsLine.lastIndex = close.end;
  if (!/^[ \t>]*$/u.test(indent) || !endsLine.test(text)) return null;
  const inside = text.slice(tag.end, close.start);
  const [first = ""] = inside.split("\n", 1);
  const last = inside.slice(inside.lastIndexOf("\n") + 1);
  const isOneLine = !inside.includes("\n");
  return {
    tag,
    close,
    indent,
    opensInLine: isOneLine || first.trim() !== "",
    closesInLine: isOneLine || /[^\s>]/u.test(last),
  };
}

/** No line is indented further. */
const longestIndent = 1000;

function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - longestIndent);
  return from + text.slice(from, offset).lastIndexOf("\n") + 1;
}

function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  return found === -1 ? text.length : found;
}

/** `{% codeblock title lang:js address words %}`. */
function fence(text: string, { tag, close, opensInLine, closesInLine }: TagOnLines, before: string): Rewriting[] {
  const code = text.slice(tag.end, close.start);
  const marks = fenceAround(code);
  const isDrawing = tag.name === "mermaid";
  const [, language = isDrawing ? tag.name : ""] = /(?:^|\s)lang:([\w+#.-]+)/u.exec(tag.rest) ?? [];
  const title = isDrawing ? "" : titleOfCode(tag.rest);
  const above = title === "" ? "" : `${title}\n${before.trimEnd()}\n${before}`;
  const kind = isDrawing && tag.rest.trim() !== "" ? `\n${before}${inOneLine(tagWords(tag.rest))}` : "";
  const open = `${above}${marks}${language}${kind}${opensInLine ? `\n${before}` : ""}`;
  return [
    { start: tag.start, end: tag.end, text: open },
    { start: close.start, end: close.end, text: closesInLine ? `\n${before}${marks}` : marks },
  ];
}

function titleOfCode(rest: string): string {
  const typed = rest
    .replace(/(?:^|\s)(?:lang|line_number|line_threshold|highlight|first_line|mark|wrap):\S+/gu, " ")
    .trim();
  const [, title = typed, address = "", words = ""] = /^(.*?)\s*(https?:\/\/\S+)\s*(.*)$/su.exec(typed) ?? [];
  const bold = title === "" ? [] : [`**${escapeWords(title)}**`];
  const link = address === "" ? [] : [`[${escapeWords(words || address)}](<${address}>)`];
  return [...bold, ...link].join(" ");
}

function boxed(
  { tag, close, opensInLine, closesInLine }: TagOnLines,
  box: { readonly open: string; readonly close: string },
  before: string,
): Rewriting[] {
  const open = box.open.replaceAll("\n", `\n${before}`);
  return [
    { start: tag.start, end: tag.end, text: opensInLine && open !== "" ? `${open}\n${before}` : open },
    {
      start: close.start,
      end: close.end,
      text: closesInLine && box.close !== "" ? `\n${before}${box.close}` : box.close,
    },
  ];
}

function quotation(text: string, lines: TagOnLines, before: string): Rewriting[] {
  const { tag, close, indent, opensInLine, closesInLine } = lines;
  const source = /^(?:blockquote|quote)$/u.test(tag.name) ? sourceOf(tag.rest) : "";
  const marked: Rewriting[] = [{ start: tag.start, end: tag.end, text: opensInLine ? "> " : "" }];
  const last = closesInLine ? close.start : lineStart(text, close.start);
  for (let at = lineEnd(text, tag.end) + 1; at < last; at = lineEnd(text, at) + 1) {
    const line = text.slice(at, lineEnd(text, at));
    const start = at + (line.startsWith(indent) ? indent.length : 0);
    marked.push({ start, end: start, text: line.trim() === "" ? ">" : "> " });
  }
  const below = source === "" ? "" : `>\n${before}> — ${source}`;
  const isBlank = below === "" && !closesInLine;
  const newLine = closesInLine && below !== "" ? `\n${before}` : "";
  // Text right below would be read as part of the quotation.
  const apart = isBlank ? "" : `\n${before.trimEnd()}`;
  return [...marked, { start: close.start, end: close.end, text: `${newLine}${below}${apart}` }];
}

/** `author, source address title`, each rendered as Hexo does. */
function sourceOf(rest: string): string {
  const typed = tagWords(rest)
    .map(({ text }) => text)
    .join(" ")
    .trim();
  const [, named = typed, address = "", title = ""] = /^(.*?)\s*(https?:\/\/\S+)\s*(.*)$/su.exec(typed) ?? [];
  const [, author = named, work = ""] = /^([^,]+),\s*([^,]+)$/su.exec(named) ?? [];
  const cited = title || work || address.replace(/^https?:\/\/|\/$/gu, "");
  const linked = address === "" ? escapeWords(cited) : `[${escapeWords(cited)}](<${address}>)`;
  return [
    author === "" ? "" : `**${escapeWords(author)}**`,
    title !== "" && work !== "" ? escapeWords(work) : "",
    linked,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
