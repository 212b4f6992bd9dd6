import type { BlockReading } from "./block-reading.ts";
import { type OpenSection, ownsLabels } from "./open-section.ts";

/** Takes labels that only divide the section they stand in for a part of its text: they begin no section. */
export function dividingReading(
  reading: BlockReading,
  within: OpenSection | null,
  holder: "paragraph" | "container",
): BlockReading {
  return reading.kind === "labels" && ownsLabels(within, reading, holder) ? { kind: "plain" } : reading;
}
