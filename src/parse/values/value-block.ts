import type Token from "markdown-it/lib/token.mjs";
import type { Body } from "../body.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { type VisibleLine, type VisibleText, visibleLines } from "../visible/visible-lines.ts";
import { hangingBullets } from "./hanging-bullets.ts";

/** A paragraph or heading under a label. */
export interface TextBlock {
  readonly kind: "paragraph" | "heading";
  /** How many lists it stands in. */
  readonly depth: number;
  /** The list item it opens; null when it opens none. */
  readonly item: ListItem | null;
  readonly lines: readonly VisibleText[];
  /** True when the first line is in bold and nothing else. */
  readonly isBold?: true;
  /** True within a callout, which stands beside what is said. */
  readonly isBeside?: true;
  /** True when a link or image stands in it, which text alone cannot replace. */
  readonly linked: boolean;
}

export interface ListItem {
  /** The state of `- [ ]` and `- [x]`; null for a plain item. */
  readonly task: "open" | "done" | null;
  readonly isNumbered: boolean;
}

/** True for an item with a tick or a box for one, which only some data can hold. */
export function isTask(block: ValueBlock): boolean {
  return block.kind === "paragraph" && block.item !== null && block.item.task !== null;
}

/** One row of a table under a label, or a term of a definition list with its definitions. */
export interface RowBlock {
  readonly kind: "row";
  readonly isHeader: boolean;
  readonly cells: readonly (readonly VisibleLine[])[];
  readonly isBeside?: true;
  readonly linked: boolean;
}

/** Code, raw HTML or the frame of a callout: it has no lines to read values from. */
export interface OpaqueBlock {
  readonly kind: "opaque";
}

/** One block of what stands under a label; lists are flattened. */
export type ValueBlock = TextBlock | RowBlock | OpaqueBlock;

/** Flattens a run of tokens into the blocks that values are read from. */
export function valueBlocks(body: Body, start: number, end: number): ValueBlock[] {
  const state: Flattening = {
    blocks: [],
    lists: [],
    hanging: hangingBullets(body.tokens, start, end),
    callouts: 0,
    item: null,
    inHeading: false,
    isHeader: false,
    cells: null,
  };
  for (let index = start; index < end; index += 1) {
    const token = body.tokens[index];
    if (token === undefined) break;
    if (token.type === "inline") addInline(state, visibleLines(body, token));
    else if (isOpaque(token)) state.blocks.push({ kind: "opaque" });
    else steps.get(token.type)?.(state, token);
  }
  return state.blocks;
}

interface Flattening {
  readonly blocks: ValueBlock[];
  /** The lists round a block, the innermost last. */
  readonly lists: Token[];
  /** Lists of bullets that stand one deeper than they are typed. */
  readonly hanging: ReadonlySet<Token>;
  /** How many callouts a block stands in. */
  callouts: number;
  item: ListItem | null;
  inHeading: boolean;
  isHeader: boolean;
  cells: VisibleLine[][] | null;
}

type Step = (state: Flattening, token: Token) => void;

const enterList: Step = ({ lists, hanging }, token) => {
  lists.push(token);
  if (hanging.has(token)) lists.push(token);
};
const leaveList: Step = ({ lists }) => {
  const left = lists.pop();
  if (lists.at(-1) === left) lists.pop();
};
const enterItem: Step = (state, token) => {
  state.item = { task: metaOf(token).task ?? null, isNumbered: state.lists.at(-1)?.type === "ordered_list_open" };
};

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["bullet_list_open", enterList],
  ["ordered_list_open", enterList],
  ["bullet_list_close", leaveList],
  ["ordered_list_close", leaveList],
  ["list_item_open", enterItem],
  ["list_item_close", (state) => Object.assign(state, { item: null })],
  [
    "callout_open",
    (state) => {
      state.blocks.push({ kind: "opaque" });
      state.callouts += 1;
    },
  ],
  ["callout_close", (state) => Object.assign(state, { callouts: state.callouts - 1 })],
  ["heading_open", (state) => Object.assign(state, { inHeading: true })],
  ["heading_close", (state) => Object.assign(state, { inHeading: false })],
  ["thead_open", (state) => Object.assign(state, { isHeader: true })],
  ["thead_close", (state) => Object.assign(state, { isHeader: false })],
  ["tr_open", (state) => Object.assign(state, { cells: [] })],
  ["tr_close", addRow],
  ["dl_open", (state) => Object.assign(state, { isHeader: false })],
  ["dt_open", startEntry],
  ["dl_close", addRow],
]);

function startEntry(state: Flattening): void {
  addRow(state);
  state.cells = [];
}

function addRow(state: Flattening): void {
  const { cells } = state;
  if (cells === null) return;
  state.blocks.push({
    kind: "row",
    isHeader: state.isHeader,
    cells,
    linked: cells.flat().some(({ linked }) => linked),
    ...beside(state),
  });
  state.cells = null;
}

function addInline(state: Flattening, lines: VisibleLine[]): void {
  if (state.cells !== null) {
    state.cells.push(lines);
    return;
  }
  const kind = state.inHeading ? "heading" : "paragraph";
  const linked = lines.some((line) => line.linked);
  const isBold = lines[0] !== undefined && isAllBold(lines[0]);
  const { item } = state;
  state.blocks.push({
    kind,
    depth: state.lists.length,
    item,
    lines,
    linked,
    ...beside(state),
    ...(isBold && { isBold }),
  });
  state.item = null;
}

function isAllBold({ text, bold }: VisibleLine): boolean {
  return bold !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, bold.start) + text.slice(bold.end));
}

function beside({ callouts }: Flattening): { readonly isBeside?: true } {
  return callouts > 0 ? { isBeside: true } : {};
}

function isOpaque(token: Token): boolean {
  return token.nesting === 0 && token.type !== "hr" && token.content.replace(/<!--[\s\S]*?-->/gu, "").trim() !== "";
}
