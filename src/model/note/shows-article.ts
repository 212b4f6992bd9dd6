import type { StudyNote } from "./study-note.ts";

/**
 * Whether some of a note may be an article's: another's work, which is shown only on the note's own page. A headline
 * counts, for it is some article's; a newspaper alone does not, for its name may stand above its reader's own words.
 */
export function showsArticle({ sections, article, mentionsArticle }: StudyNote): boolean {
  const isOfArticle = article.url !== null || article.headline !== null || mentionsArticle === true;
  return isOfArticle || sections.some(({ roles }) => roles.includes("article"));
}
