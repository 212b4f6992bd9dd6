import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { blockLine } from "./block-line.ts";
import { goesOnBelow, isLabelBelowText, type LabelMemory, remembers, type TextEnds } from "./label-below-text.ts";
import { openList } from "./open-list.ts";
import { ruleNamed } from "./rule-named.ts";

/** Where a line stands that may end the list above it. */
export interface PlaceBelowList {
  /** True for a line that is in no quote and not indented. */
  readonly isOutermost: boolean;
  /** The line above the list, as typed; empty if there is none. */
  readonly above: string;
}

/** Whether a line, as typed, names a section, and may therefore end the list above it. */
export type EndsList = (line: string, place: PlaceBelowList) => boolean;

/** What a label ends that is typed without a blank line above it. */
export interface LabelEnds extends TextEnds {
  readonly endsList: EndsList;
}

/**
 * Ends a list at a label on the next line, `- 연금` and right below it `요약:`, where Markdown would read it as more of the
 * item. The label begins a paragraph, whatever else it may look like, marked by `endsBlockAbove` of its `meta`.
 */
export function labelBelowList(markdown: MarkdownIt): void {
  const paragraph = ruleNamed(markdown.block.ruler, "paragraph");
  markdown.block.ruler.before("table", "label_below_list", (state, startLine, endLine) => {
    const memory: LabelMemory<LabelEnds> = state.env;
    if (memory.labels?.has(startLine) !== true) return false;
    const first = state.tokens.length;
    const isRead = paragraph(state, startLine, endLine, false);
    const open = state.tokens[first];
    if (open !== undefined) open.meta = { ...open.meta, endsBlockAbove: true };
    return isRead;
  });
  // The last to be asked, as a heading or an item ends the item above by itself.
  markdown.block.ruler.before(
    "paragraph",
    "end_above_label",
    (state, line, _endLine, silent) =>
      silent && (isLabelInItem(state, line, state.env) || isLabelBelowText(state, line, state.env)),
    { alt: ["paragraph", "reference"] },
  );
}

/** Remembers the line if it is a label that only lazy continuation would make part of the list item above. */
function isLabelInItem(state: StateBlock, line: number, memory: LabelMemory<LabelEnds>): boolean {
  const { labelEnds } = memory;
  const indent = state.sCount[line] ?? 0;
  if (labelEnds === undefined || state.listIndent < 0 || indent < 0 || indent >= state.blkIndent) return false;
  const list = openList(state.tokens);
  if (list === null) return false;
  const above = lineAbove(state, list);
  if (!labelEnds.endsList(blockLine(state, line).trimEnd(), { isOutermost: isAtMargin(state, line), above }))
    return false;
  if (holdsLabels(list, state, line) || goesOnBelow(state, line)) return false;
  return remembers(memory, line);
}

/** Numbered lists whose items have labels of their own. */
const listsWithLabels = new WeakSet<Token>();

/**
 * True if the numbers of a list go on below a label, `2.`: it belongs to its item, and so do those of further items.
 */
function holdsLabels(list: Token, state: StateBlock, line: number): boolean {
  if (list.type === "ordered_list_open" && isCountedOn(state, line)) listsWithLabels.add(list);
  return listsWithLabels.has(list);
}

/** No label's value is looked through further. */
const fewLines = 40;

function isCountedOn(state: StateBlock, line: number): boolean {
  for (let next = line + 1; next < Math.min(state.lineMax, line + fewLines); next += 1) {
    const text = blockLine(state, next).trim();
    if (text === "") return false;
    const number = /^(\d{1,9})[.)](?:\s|$)/u.exec(text)?.[1];
    if (number !== undefined) return Number(number) > 1;
  }
  return false;
}

/**
 * The line above a list, or else the one at the margin that this is indented under: a word processor puts ` ㅇ` and
 * `  -` below `□`.
 */
function lineAbove(state: StateBlock, { level, map }: Token): string {
  let found = "";
  const line = map?.[0] ?? 0;
  for (let above = line - 1; above >= Math.max(0, line - fewLines); above -= 1) {
    const text = blockLine(state, above).trim();
    if (text === "" && found === "") continue;
    if (text === "") break;
    if (level > 0 || isAtMargin(state, above)) return text;
    found ||= text;
  }
  return found;
}

function isAtMargin({ src, bMarks, tShift }: StateBlock, line: number): boolean {
  const start = bMarks[line] ?? 0;
  return tShift[line] === 0 && (start === 0 || src.charAt(start - 1) === "\n");
}
