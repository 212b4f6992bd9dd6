import type { BlockReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { holdsData } from "../section-span.ts";

/**
 * Treats a heading in an HTML element that belongs to the surrounding section as part of that section, unless the
 * section is an article or data, which end as usual.
 */
export function withoutEnclosedHeading(
  reading: BlockReading,
  { block, before, article }: Pick<Standing, "block" | "before" | "article">,
  { enclosed }: Pick<SectionReader, "enclosed">,
): BlockReading {
  const endsItself = article !== null || (before !== null && holdsData(before.roles));
  return !endsItself && enclosed.has(block.start) ? { kind: "plain" } : reading;
}
