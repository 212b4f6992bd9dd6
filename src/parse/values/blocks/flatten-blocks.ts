import type Token from "markdown-it/lib/token.mjs";
import type { Body } from "../../body.ts";
import { metaOf } from "../../markdown/token-meta.ts";
import { type VisibleLine, visibleLines } from "../../visible/visible-lines.ts";
import { partsAfterFirst } from "../signs/numbered-parts.ts";
import { endsAsQuestion } from "../wording/question-end.ts";
import { hangingBullets } from "./hanging-bullets.ts";
import type { ListItem, ValueBlock } from "./value-block.ts";

/** Flattens tokens into the blocks that values are read from. */
export function flattenBlocks(body: Body, start: number, end: number): ValueBlock[] {
  const state: Flattening = {
    blocks: [],
    lists: [],
    hanging: hangingBullets(body.tokens, start, end),
    callouts: 0,
    quotes: 0,
    item: null,
    signOfOne: "",
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
  /** The lists around a block, innermost last. */
  readonly lists: Token[];
  /** Bullet lists that are one level deeper than typed. */
  readonly hanging: ReadonlySet<Token>;
  /** How many callouts a block is nested in. */
  callouts: number;
  /** The same for quotes; negative below the end of one that begins above the label. */
  quotes: number;
  item: ListItem | null;
  /** What stands behind the number of an item that is the first: `)` or `.`. */
  signOfOne: string;
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
  state.signOfOne = state.item.isNumbered && token.info === "1" ? token.markup : "";
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
  ["blockquote_open", (state) => Object.assign(state, { quotes: state.quotes + 1 })],
  ["blockquote_close", (state) => Object.assign(state, { quotes: state.quotes - 1 })],
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
  const boldLines = new Set(lines.filter(isAllBold));
  const struckLines = lines.filter(
    ({ struckFirst, text }) => struckFirst !== undefined && endsAsQuestion(struckFirst) && !endsAsQuestion(text),
  );
  const { item, signOfOne } = state;
  const [first, ...more] = lines;
  const parts = item === null || first === undefined ? [] : partsAfterFirst(first, signOfOne);
  state.blocks.push({
    kind,
    depth: state.lists.length,
    item,
    lines: parts.length > 1 ? [...parts, ...more] : lines,
    linked,
    ...beside(state),
    ...(state.quotes > 0 && { isQuoted: true as const }),
    ...(first !== undefined && boldLines.has(first) && { isBold: true as const }),
    ...(first !== undefined && beginsBold(first) && { beginsBold: true as const }),
    ...(boldLines.size > 0 && { boldLines }),
    ...(struckLines.length > 0 && { struckLines: new Set(struckLines) }),
    ...boldEndsOf(lines),
  });
  state.item = null;
}

function boldEndsOf(lines: readonly VisibleLine[]): { readonly boldEnds?: ReadonlyMap<VisibleLine, number> } {
  const ends = lines.flatMap((line): readonly [VisibleLine, number][] => {
    const { text, bold } = line;
    return bold !== null && beginsBold(line) && /^\s+\S/u.test(text.slice(bold.end)) ? [[line, bold.end]] : [];
  });
  return ends.length === 0 ? {} : { boldEnds: new Map(ends) };
}

function beginsBold({ text, bold }: VisibleLine): boolean {
  return bold !== null && !/[\p{L}\p{N}]/u.test(text.slice(0, bold.start));
}

function isAllBold(line: VisibleLine): boolean {
  return line.bold !== null && beginsBold(line) && !/[\p{L}\p{N}]/u.test(line.text.slice(line.bold.end));
}

function beside({ callouts }: Flattening): { readonly isBeside?: true } {
  return callouts > 0 ? { isBeside: true } : {};
}

function isOpaque(token: Token): boolean {
  return token.nesting === 0 && token.type !== "hr" && token.content.replace(/<!--[\s\S]*?-->/gu, "").trim() !== "";
}
