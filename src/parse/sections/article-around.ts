import type { HeadingForm } from "../article/article-extent.ts";
import { mayBeArticlesHeading } from "../article/named-heading.ts";
import type { NoteOutline } from "./note-outline.ts";
import type { OpenSection } from "./open-section.ts";

/**
 * The heading above the article that the next block may belong to: the open section's, or, if passed in, that of the
 * previous article whose end is in doubt.
 */
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
