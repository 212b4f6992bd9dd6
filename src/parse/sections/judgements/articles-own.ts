import type { HeadingForm } from "../../article/article-extent.ts";
import { isArticlesHeading } from "../../article/named-heading.ts";
import type { Block } from "../../visible/blocks.ts";
import type { BlockReading, HeadingReading } from "../block-reading.ts";
import { isNamedBy, type NoteOutline } from "../note-outline.ts";
import type { SectionReader, Standing } from "../section-reader.ts";

/**
 * Decides whether a label or heading in an article belongs to the article. A line like `질문: 금리를 올릴 것인가?` does if the
 * writer has that section under a heading, or if the article continues below it and the writer's sections have
 * headings. Otherwise it is the writer's.
 */
export function withoutArticlesOwn(
  reading: BlockReading,
  { block, article }: Pick<Standing, "block" | "article">,
  { outline }: Pick<SectionReader, "outline">,
): BlockReading {
  if (outline === null || article === null) return reading;
  if (reading.kind === "heading") return isArticles(outline, article, block) ? nameless(reading) : reading;
  if (reading.kind !== "labels" || outline.headings.length === 0) return reading;
  const isWriters = !isNamedBy(outline.named, reading) && isNearEnd(outline, article, block);
  return isWriters ? reading : { kind: "plain" };
}

function isArticles({ headings, headingAt }: NoteOutline, article: HeadingForm, { start }: Block): boolean {
  const named = headingAt.get(start);
  return named !== undefined && isArticlesHeading(article, named, headings);
}

/** A heading of the article divides it, and names none of the writer's sections. */
function nameless(reading: HeadingReading): HeadingReading {
  return { ...reading, value: null };
}

/** True if there are only labels between a label and the writer's next heading, a rule or the end. */
function isNearEnd({ headings, headingAt, runs }: NoteOutline, article: HeadingForm, { start }: Block): boolean {
  const end = runs().get(start);
  if (end?.kind !== "heading") return end !== undefined;
  const named = headingAt.get(end.at);
  return named === undefined ? end.level <= article.level : !isArticlesHeading(article, named, headings);
}
