import type { Block } from "../visible/blocks.ts";
import type { BlockReading } from "./block-reading.ts";
import { doubtWithin } from "./doubt-within.ts";
import type { OpenSection } from "./open-section.ts";

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
  const doubt = open.doubt ?? (open.article === null ? null : doubtWithin(open, block, reading));
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
