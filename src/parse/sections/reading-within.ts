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
 * What a block says where it stands: a heading stays within the part around it where the element of HTML that holds it is a
 * piece of that part, but for articles and sections with data, which end as they do elsewhere.
 */
export function readingWithin(
  { enclosed, outline }: { readonly enclosed: ReadonlySet<number>; readonly outline: NoteOutline | null },
  { open, article, block }: Standing,
  met: BlockReading,
): BlockReading {
  const endsItself = article !== null || (open !== null && holdsData(open.roles));
  return !endsItself && enclosed.has(block.start) ? { kind: "plain" } : writersReading(outline, article, block, met);
}
