import type { StudyNote } from "./study-note.ts";

/** Whether some of a note may be an article's: another's work, which is shown only on the note's own page. */
export function showsArticle({ sections, article, mentionsArticle }: StudyNote): boolean {
  const isAboutArticle = article.url !== null || article.headline !== null || mentionsArticle === true;
  return isAboutArticle || sections.some(({ roles }) => roles.includes("article"));
}
