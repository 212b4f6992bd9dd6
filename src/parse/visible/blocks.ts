import type Token from "markdown-it/lib/token.mjs";

/** One block of a flat token list: from its opening token up to, but not including, `end`. */
export interface Block {
  readonly type:
    | "heading"
    | "paragraph"
    | "list"
    | "quote"
    | "callout"
    | "table"
    | "box"
    | "rule"
    | "footnotes"
    | "plain";
  readonly open: Token;
  readonly start: number;
  readonly end: number;
}

const types: ReadonlyMap<string, Block["type"]> = new Map<string, Block["type"]>([
  ["heading_open", "heading"],
  ["paragraph_open", "paragraph"],
  ["bullet_list_open", "list"],
  ["ordered_list_open", "list"],
  ["blockquote_open", "quote"],
  ["callout_open", "callout"],
  ["table_open", "table"],
  ["dl_open", "table"],
  ["hr", "rule"],
  ["footnotes_open", "footnotes"],
]);

/** The adjacent blocks in a run of tokens, outermost only. */
export function* blocksIn(tokens: readonly Token[], start: number, end: number): Generator<Block> {
  let index = start;
  while (index < end) {
    const open = tokens[index];
    if (open === undefined) return;
    const after = afterBlock(tokens, index, end);
    yield { type: types.get(open.type) ?? "plain", open, start: index, end: after };
    index = after;
  }
}

function afterBlock(tokens: readonly Token[], start: number, end: number): number {
  let depth = 0;
  for (let index = start; index < end; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth <= 0) return index + 1;
  }
  return end;
}

/** True for a run of several blocks, or of one with more than one line. */
export function hasMoreThanALine(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const [first, second] = blocksIn(tokens, start, end);
  return second !== undefined || tokens[(first?.start ?? 0) + 1]?.content.includes("\n") === true;
}
