import type { Block } from "../visible/blocks.ts";
import type { BlockReading } from "./block-reading.ts";
import type { OpenSection } from "./open-section.ts";
import type { SpanDoubt } from "./section-span.ts";

/**
 * The open section extended by a block. A heading right at the start of an article is its headline. What stands in an
 * article behind a rule, or below a heading as students have, may be theirs.
 */
export function extendedSection(open: OpenSection, block: Block, reading: BlockReading): OpenSection {
  const article =
    open.article !== null && !open.filled && reading.kind === "heading"
      ? { ...open.article, headline: reading.form }
      : open.article;
  const inner = reading.kind === "mixed" ? [...open.inner, ...reading.inner] : open.inner;
  const isAtRule = reading.kind === "rule" && open.filled;
  const doubt = open.doubt ?? (open.article === null ? null : doubtWithin(open, block.start, reading));
  const isAtBox = block.type === "box" || (open.isAtBox && reading.kind === "rule");
  const filled = open.filled || reading.kind !== "rule";
  // Every block extends a section, and V8 is much slower to copy one and overwrite its properties.
  return {
    roles: open.roles,
    heading: open.heading,
    start: open.start,
    end: block.end,
    level: open.level,
    values: open.values,
    followingFrom: open.followingFrom,
    takesMore: open.takesMore,
    filled,
    article,
    doubt,
    isAtRule,
    isAtBox,
    isTitled: open.isTitled,
    reach: open.reach,
    stray: open.stray,
    inner,
  };
}

/** Whether a block that continues an article may be the student's, as behind a rule, or below a toggle or box. */
function doubtWithin({ isAtRule, isAtBox }: OpenSection, at: number, reading: BlockReading): SpanDoubt | null {
  if (reading.kind === "heading") return reading.isDoubtful === true ? { kind: "deeper", at } : null;
  if (reading.kind !== "mixed" && reading.isDoubtful === true) return { kind: "within", at };
  return (isAtRule || isAtBox) && reading.kind !== "rule" ? { kind: "text", at } : null;
}
