import { parseMarkdown } from "../../parse/markdown.ts";
import { visibleText } from "../../parse/visible/visible-text.ts";

/** The level-1 heading that begins a body. */
export interface LeadingHeading {
  /** Its visible words. */
  readonly words: string;
  /** As typed, including its line end. */
  readonly typed: string;
  /** Its offset in the body. */
  readonly start: number;
  /** Whether its words are plain text without attributes. */
  readonly isPlain: boolean;
  /** Whether it is the only heading of its level. */
  readonly isOnly: boolean;
  /** The anchor links use for it. */
  readonly anchor: string;
}

/** Finds the level-1 heading that is a body's first block; null if it begins otherwise. */
export function leadingHeading(body: string): LeadingHeading | null {
  // Most bodies begin otherwise, which a regular expression shows without parsing.
  if (!/^\s*(?:#|\S[^\n]*\r?\n {0,3}=+[ \t]*(?:\r?\n|$))/u.test(body) || /\r(?!\n)/u.test(body)) return null;
  const tokens = parseMarkdown(body, { equalsHighlight: false });
  const [open, inline] = tokens;
  if (open?.type !== "heading_open" || open.tag !== "h1" || open.map === null || inline === undefined) return null;
  const lines = body.split(/(?<=\n)/u);
  const [first, end] = open.map;
  const typed = lines.slice(first, end).join("");
  const words = visibleText([inline]).replace(/\s+/gu, " ").trim();
  const isAlone = !/^[ \t]*\{:/u.test(lines[end] ?? "");
  return {
    words,
    typed,
    start: lines.slice(0, first).join("").length,
    isPlain: isAlone && (markedWords(typed) === words || underlinedWords(typed) === words),
    isOnly:
      tokens.filter(({ type, tag, level }) => type === "heading_open" && tag === "h1" && level === 0).length === 1,
    anchor: open.attrGet("id") ?? "",
  };
}

function markedWords(typed: string): string | undefined {
  return /^ {0,3}#[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*\r?\n?$/u.exec(typed)?.[1];
}

function underlinedWords(typed: string): string | undefined {
  return /^ {0,3}([^\n]*?)[ \t]*\r?\n {0,3}=+[ \t]*\r?\n?$/u.exec(typed)?.[1];
}
