import type { BlockReading } from "./block-reading.ts";
import { type OpenSection, ownsLabels } from "./open-section.ts";

/** Labels that do not divide the body but only the section they stand in are a part of its text. */
export function dividingReading(
  reading: BlockReading,
  within: OpenSection | null,
  holder: "paragraph" | "container",
): BlockReading {
  return reading.kind === "labels" && ownsLabels(within, reading, holder) ? { kind: "plain" } : reading;
}
