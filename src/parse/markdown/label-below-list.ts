import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "./block-line.ts";
import { ruleNamed } from "./rule-named.ts";

/** Whether a line, as typed, names a section, and may therefore end the list above it. */
export type EndsList = (line: string, place: { readonly isOutermost: boolean }) => boolean;

interface LabelMemory {
  readonly endsList?: EndsList;
  /** The lines that ended a list. */
  labelsBelowLists?: Set<number>;
}

/**
 * Ends a list at a label on the next line, `- 연금` and right below it `요약:`, where Markdown would read it as more of the
 * item. The label begins a paragraph, whatever else it may look like, marked by `isRightBelowList` of its `meta`.
 */
export function labelBelowList(markdown: MarkdownIt): void {
  const paragraph = ruleNamed(markdown.block.ruler, "paragraph");
  markdown.block.ruler.before("table", "label_below_list", (state, startLine, endLine) => {
    const memory: LabelMemory = state.env;
    if (memory.labelsBelowLists?.has(startLine) !== true) return false;
    const first = state.tokens.length;
    const isRead = paragraph(state, startLine, endLine, false);
    const open = state.tokens[first];
    if (open !== undefined) open.meta = { ...open.meta, isRightBelowList: true };
    return isRead;
  });
  // The last to be asked, as a heading or an item ends the item above by itself.
  markdown.block.ruler.before(
    "paragraph",
    "end_of_list_above_label",
    (state, line, _endLine, silent) => silent && isLabelInItem(state, line, state.env),
    { alt: ["paragraph", "reference"] },
  );
}

/** Remembers the line if it is a label that only lazy continuation would make part of the list item above. */
function isLabelInItem(state: StateBlock, line: number, memory: LabelMemory): boolean {
  const { endsList } = memory;
  const indent = state.sCount[line] ?? 0;
  if (endsList === undefined || state.listIndent < 0 || indent < 0 || indent >= state.blkIndent) return false;
  if (!endsList(blockLine(state, line).trimEnd(), { isOutermost: isAtMargin(state, line) })) return false;
  memory.labelsBelowLists ??= new Set();
  memory.labelsBelowLists.add(line);
  return true;
}

/** True for a line that is in no quote and not indented. */
function isAtMargin({ src, bMarks, tShift }: StateBlock, line: number): boolean {
  const start = bMarks[line] ?? 0;
  return tShift[line] === 0 && (start === 0 || src.charAt(start - 1) === "\n");
}
