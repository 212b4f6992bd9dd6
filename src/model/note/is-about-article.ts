import type { StudyNote } from "./study-note.ts";

/**
 * Whether a note says how its article is shown, or where its article may be: the newspaper alone counts, a headline
 * alone does not, since it names no place. What is no more than asked of its writer goes by this.
 */
export function isAboutArticle({
  article,
  mentionsArticle,
  frontMatter,
}: Pick<StudyNote, "article" | "mentionsArticle" | "frontMatter">): boolean {
  if (frontMatter.articleMode !== null || mentionsArticle === true) return true;
  return article.url !== null || article.publisher !== null;
}
