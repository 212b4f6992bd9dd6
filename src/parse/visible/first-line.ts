import type { Body } from "../body.ts";
import type { Block } from "./blocks.ts";

const mostRead = 1000;

/** The beginning of a paragraph's first line, as typed; empty for other blocks. */
export function firstLineOf({ tokens }: Body, { type, start }: Pick<Block, "type" | "start">): string {
  return type === "paragraph" ? (tokens[start + 1]?.content.slice(0, mostRead).split("\n", 1)[0] ?? "") : "";
}
