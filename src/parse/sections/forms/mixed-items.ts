import type { MixedReading } from "../block-reading.ts";
import { mayMixItems } from "../may-mix-labels.ts";
import type { SectionReader, Standing } from "../section-reader.ts";
import { holdsData } from "../section-span.ts";
import { hasStrayWords } from "../stray-words.ts";
import { sectionsOfItems } from "./list-items.ts";

/** Reads a list in which some items have labels of their own and others do not; null for any other list. */
export function readMixedItems(reader: SectionReader, { block, open, within }: Standing): MixedReading | null {
  if (!mayMixItems(open)) return null;
  const spans = sectionsOfItems(reader, block, within);
  const inner = spans.filter(({ values }) => values.length > 0 && values.every(({ roles }) => holdsData(roles)));
  return inner.length > 0 && spans.some((span) => hasStrayWords(reader.body, span)) ? { kind: "mixed", inner } : null;
}
