import type { Body } from "../body.ts";
import type { SectionSpan } from "./section-span.ts";

/** True for a section with words that stand under no label, which a holder of labels would lose. */
export function hasStrayWords({ tokens }: Body, { start, end, values, stray }: SectionSpan): boolean {
  return stray || (values.length === 0 && tokens.slice(start, end).some(({ content }) => content !== ""));
}
