import type { HeadingForm } from "../article/article-extent.ts";
import type { Block } from "../visible/blocks.ts";
import type { BlockReading } from "./block-reading.ts";
import type { NoteOutline } from "./note-outline.ts";
import type { OpenSection } from "./open-section.ts";
import { holdsData } from "./section-span.ts";
import { writersReading } from "./writers-reading.ts";

/** A block, and what it stands in. */
interface Standing {
  readonly open: OpenSection | null;
  readonly article: HeadingForm | null;
  readonly block: Block;
}

/**
 * Reads a block by where it stands. A heading in an HTML element that belongs to the section around it begins no section,
 * unless that section is an article or data: those end as they do elsewhere.
 */
export function readingWithin(
  { enclosed, outline }: { readonly enclosed: ReadonlySet<number>; readonly outline: NoteOutline | null },
  { open, article, block }: Standing,
  met: BlockReading,
): BlockReading {
  const endsItself = article !== null || (open !== null && holdsData(open.roles));
  return !endsItself && enclosed.has(block.start) ? { kind: "plain" } : writersReading(outline, article, block, met);
}
