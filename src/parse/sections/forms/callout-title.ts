import type { Body } from "../../body.ts";
import type { Block } from "../../visible/blocks.ts";

/** The first token below a callout's title. */
export function calloutBodyStart(body: Body, block: Block): number {
  return block.start + (hasTypedTitle(body, block) ? 4 : 3);
}

/** True for a callout with a title typed by its author. */
export function hasTypedTitle({ tokens }: Body, block: Block): boolean {
  return tokens[block.start + 2]?.type === "inline";
}
