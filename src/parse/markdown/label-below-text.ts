import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { blockLine } from "./block-line.ts";
import { isWrapped, mayGoOn } from "./may-go-on.ts";
import { endsBlockAbove } from "./token-meta.ts";

/** Whether lines of a paragraph, as typed, begin with the name of a section, and with a study. */
export interface TextEnds {
  readonly isPart: (lines: readonly string[]) => boolean;
  readonly isStudy: (lines: readonly string[]) => boolean;
}

/** What is known of labels without a blank line above them, while a body is read. */
export interface LabelMemory<Ends> {
  readonly labelEnds?: Ends;
  /** The lines with a label that ended a list or a text. */
  labels?: Set<number>;
  /** The paragraph that is read, by its first line, and whether a name was met in it. */
  paragraph?: { readonly start: number; isNamed: boolean };
}

/** Remembers that a line is a label which ends what stands above it. */
export function remembers(memory: LabelMemory<unknown>, line: number): true {
  memory.labels ??= new Set();
  memory.labels.add(line);
  return true;
}

/**
 * Whether a line ends the text above it in its paragraph, because a study begins there: `오늘 읽은 기사다.`, right below it
 * `키워드: 금리` and `요약: 올랐다`. Only the first name in a paragraph does; those below one that begins with a name are its
 * parts, and a text whose markup may go on below is left whole. Remembers the line, for which several rules ask.
 */
export function isLabelBelowText(state: StateBlock, line: number, memory: LabelMemory<TextEnds>): boolean {
  const { labelEnds } = memory;
  const start = state.line;
  if (labelEnds === undefined || state.level > 0 || state.blkIndent > 0 || line <= start) return false;
  if (memory.labels?.has(line) === true) return true;
  if (memory.paragraph?.start !== start)
    memory.paragraph = { start, isNamed: labelEnds.isPart(linesFrom(state, start, 2)) };
  if (memory.paragraph.isNamed || !labelEnds.isPart(linesFrom(state, line, 2))) return false;
  memory.paragraph.isNamed = true;
  if (!labelEnds.isStudy(linesOfStudy(state, line, labelEnds)) || goesOnBelow(state, line)) return false;
  return remembers(memory, line);
}

/** No study, and no text above one, is looked through further. */
const fewLines = 40;

/** Whether the text above a line, in its paragraph, may go on in it; so may any text that is long. */
export function goesOnBelow(state: StateBlock, line: number): boolean {
  const count = line - state.line;
  if (count > fewLines) return true;
  const above = linesFrom(state, state.line, count);
  return mayGoOn(above.join("\n")) || isWrapped(above.at(-1) ?? "", blockLine(state, line));
}

/** The lines of a paragraph from one of them on, at most so many. */
function linesFrom(state: StateBlock, line: number, count: number): readonly string[] {
  const lines: string[] = [];
  for (let next = line; next < Math.min(state.lineMax, line + count); next += 1) {
    const text = blockLine(state, next).trimEnd();
    if (text === "") break;
    lines.push(text);
  }
  return lines;
}

/** The lines from one of them on, also below blank lines where the next block begins with a name, too. */
function linesOfStudy(state: StateBlock, line: number, { isPart }: TextEnds): readonly string[] {
  const lines: string[] = [];
  const end = Math.min(state.lineMax, line + fewLines);
  for (let next = line; next < end; next += 1) {
    const text = blockLine(state, next).trimEnd();
    const isBelowBlank = next > line && state.isEmpty(next - 1);
    if (isBelowBlank && text !== "" && !isPart(linesFrom(state, next, 2))) break;
    if (text !== "") lines.push(text);
  }
  return lines;
}

/** A longer line, if it is no address, is a text that its author's editor has wrapped. */
const longestLine = 40;

/** Keeps the line breaks of a few short lines that such a label has ended: a day, a newspaper and an address. */
export function linesAboveLabel(markdown: MarkdownIt): void {
  markdown.core.ruler.push("lines_above_label", ({ tokens }) => {
    for (const [start, token] of tokens.entries()) {
      if (endsBlockAbove(token) && tokens[start - 1]?.type === "paragraph_close") keepLines(tokens[start - 2]);
    }
  });
}

function keepLines(inline: Token | undefined): void {
  if (inline === undefined || !inline.content.split("\n").every(isShort)) return;
  for (const child of inline.children ?? []) if (child.type === "softbreak") child.type = "hardbreak";
}

function isShort(line: string): boolean {
  return line.length <= longestLine || line.includes("://");
}
