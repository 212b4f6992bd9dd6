import type { HeadingForm } from "../article/article-extent.ts";
import { isArticlesHeading, mayBeArticlesHeading } from "../article/named-heading.ts";
import type { Block } from "../visible/blocks.ts";
import type { BlockReading } from "./block-reading.ts";
import { isNamedBy, type NoteOutline } from "./note-outline.ts";
import type { OpenSection } from "./open-section.ts";

/** The heading over the article that the next block may stand in: the open section's, or that of one whose end is in doubt. */
export function articleAround(
  outline: NoteOutline | null,
  open: OpenSection | null,
  article: HeadingForm | null,
): HeadingForm | null {
  if (outline === null || open === null) return null;
  if (open.article !== null) return open.heading === null ? null : open.article.label;
  if (article === null || open.heading === null) return article;
  const named = outline.headingAt.get(open.heading);
  const goesOn =
    named === undefined ? open.level > article.level : mayBeArticlesHeading(article, named, outline.headings);
  return goesOn ? article : null;
}

/**
 * What a block in an article says of the writer's sections. Lines that look like labels may be the article's own (`질문:
 * 금리를 올릴 것인가?`): they are, where the writer has such a section under a heading, or where the article goes on below
 * them and the writer's sections have headings. Where nothing else can be meant, they are the writer's.
 */
export function writersReading(
  outline: NoteOutline | null,
  article: HeadingForm | null,
  block: Block,
  reading: BlockReading,
): BlockReading {
  if (outline === null || article === null) return reading;
  if (reading.kind === "heading") {
    const named = outline.headingAt.get(block.start);
    const isArticles = named !== undefined && isArticlesHeading(article, named, outline.headings);
    return isArticles ? { ...reading, value: null } : reading;
  }
  if (reading.kind !== "labels" || outline.headings.length === 0) return reading;
  const isWriters = !isNamedBy(outline.named, reading) && isNearEnd(outline, article, block);
  return isWriters ? reading : { kind: "plain" };
}

/** True when nothing but labels stands between a label and the writer's next heading, a rule or the end. */
function isNearEnd({ headings, headingAt, runs }: NoteOutline, article: HeadingForm, { start }: Block): boolean {
  const end = runs().get(start);
  if (end?.kind !== "heading") return end !== undefined;
  const named = headingAt.get(end.at);
  return named === undefined ? end.level <= article.level : !isArticlesHeading(article, named, headings);
}
