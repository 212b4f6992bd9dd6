import type { BlockReading } from "../block-reading.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { holdsData } from "../section-span.ts";

/**
 * Takes a heading in an HTML element that belongs to the section around it for a part of that section, unless it is an article
 * or data: those end as they do elsewhere.
 */
export function withoutEnclosedHeading(
  reading: BlockReading,
  { block, before, article }: Pick<Standing, "block" | "before" | "article">,
  { enclosed }: Pick<SectionReader, "enclosed">,
): BlockReading {
  const endsItself = article !== null || (before !== null && holdsData(before.roles));
  return !endsItself && enclosed.has(block.start) ? { kind: "plain" } : reading;
}
