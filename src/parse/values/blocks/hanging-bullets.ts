import type Token from "markdown-it/lib/token.mjs";
import { type Block, blocksIn } from "../../visible/blocks.ts";

/**
 * The bullet lists that belong to the number above them without being indented: `1. 금리`, below it `- 돈의 값`, then
 * `2. 환율`. Only numbering that continues after the bullets shows this.
 */
export function hangingBullets(tokens: readonly Token[], start: number, end: number): ReadonlySet<Token> {
  const blocks = [...blocksIn(tokens, start, end)];
  const hanging = new Set<Token>();
  for (const [index, { open }] of blocks.entries()) {
    if (open.type !== "bullet_list_open") continue;
    const number = numberOf(tokens, blocks[index - 1]);
    if (number === null) continue;
    const goesOn = numberOf(tokens, blocks[index + 1]) === number + 1;
    const wentOn = numberOf(tokens, blocks[index - 3]) === number - 1;
    if (goesOn || wentOn) hanging.add(open);
  }
  return hanging;
}

/** The number of a list with a single item; null for any other block. */
function numberOf(tokens: readonly Token[], block: Block | undefined): number | null {
  if (block?.open.type !== "ordered_list_open") return null;
  const items = [...blocksIn(tokens, block.start + 1, block.end - 1)];
  return items.length === 1 ? Number(block.open.attrGet("start") ?? 1) : null;
}
