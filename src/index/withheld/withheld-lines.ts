import { withholdsArticle } from "../../model/note/article-mode.ts";
import type { ArticleMode } from "../../model/note/front-matter.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { LineRange } from "../../model/note/study-section.ts";
import { articleSections } from "./withhold-article.ts";

/**
 * The lines of a note's file that are its withheld article, and those of its footnotes, of which any may be the
 * article's.
 */
export function withheldLines(note: StudyNote, articleMode: ArticleMode): readonly LineRange[] {
  if (!withholdsArticle(note.frontMatter, { articleMode })) return [];
  const ofArticle = articleSections(note);
  const withheld = note.sections.filter((section) => section.footnotes !== undefined || ofArticle.has(section));
  return withheld.flatMap(({ lines }) => lines ?? []);
}
