import type { BlockReading } from "../block-reading.ts";
import { ownsLabels } from "../open-section.ts";
import type { Standing } from "../section-reader.ts";

/** Treats labels that only divide their section as part of its text: they begin no section. */
export function withoutDividingLabels(
  reading: BlockReading,
  { block, within }: Pick<Standing, "block" | "within">,
): BlockReading {
  const holder = block.type === "paragraph" ? "paragraph" : "container";
  return reading.kind === "labels" && ownsLabels(within, reading, holder) ? { kind: "plain" } : reading;
}
