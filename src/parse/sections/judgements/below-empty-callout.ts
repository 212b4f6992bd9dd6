import type { BlockReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";

/** Treats a heading below a callout of the article that holds nothing as part of the text there, which is withheld. */
export function withoutHeadingBelowCallout(
  reading: BlockReading,
  { block }: Pick<Standing, "block">,
  { outline }: Pick<SectionReader, "outline">,
): BlockReading {
  const isBelow = reading.kind === "heading" && reading.value === null && outline?.belowEmptyCallout().has(block.start);
  return isBelow === true ? { kind: "plain" } : reading;
}
