import type { StudyNote } from "./study-note.ts";

/** Whether a note says how its article is shown, or where its article may be. */
export function isAboutArticle({
  article,
  mentionsArticle,
  frontMatter,
}: Pick<StudyNote, "article" | "mentionsArticle" | "frontMatter">): boolean {
  if (frontMatter.articleMode !== null || mentionsArticle === true) return true;
  return article.url !== null || article.publisher !== null;
}
