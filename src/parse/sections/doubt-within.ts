import type { Block } from "../visible/blocks.ts";
import type { BlockReading } from "./block-reading.ts";
import type { SpanDoubt } from "./section-span.ts";

/** What a block continues: whether a rule, or a toggle or box, is right above it. */
interface Before {
  readonly isAtRule: boolean;
  readonly isAtBox: boolean;
}

/** Whether a block that continues an article may be the student's. */
export function doubtWithin(
  { isAtRule, isAtBox }: Before,
  { start }: Pick<Block, "start">,
  reading: BlockReading,
): SpanDoubt | null {
  if (reading.kind === "heading") return reading.isDoubtful === true ? { kind: "deeper", at: start } : null;
  if (reading.kind !== "mixed" && reading.isDoubtful === true) return { kind: "within", at: start };
  return (isAtRule || isAtBox) && reading.kind !== "rule" ? { kind: "text", at: start } : null;
}
