import type { Body } from "../body.ts";
import type { SectionSpan } from "./section-span.ts";

/** Whether a section has words under no label, which would be lost if only its labelled values were kept. */
export function hasStrayWords({ tokens }: Body, { start, end, values, stray }: SectionSpan): boolean {
  return stray || (values.length === 0 && tokens.slice(start, end).some(({ content }) => content !== ""));
}
