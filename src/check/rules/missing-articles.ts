import { withholdsArticle } from "../../model/note/article-mode.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import type { SiteRule } from "../site-rule.ts";

/** A note that withholds its article must mark where the article is: what is not marked cannot be removed. */
export const missingArticles: SiteRule = ({ config }, { notes }) =>
  notes.flatMap(({ note }) => {
    if (!withholdsArticle(note.frontMatter, config) || !isAboutArticle(note)) return [];
    if (note.sections.some(({ roles }) => roles.includes("article"))) return [];
    const first = note.sections.find(({ roles, text }) => text !== "" && !roles.includes("source"));
    if (first === undefined || first.heading === null || !first.roles.includes("other")) return [];
    const { value, place } = first.heading;
    return [diagnose("article-not-found", { heading: value.text }, { source: note.source, place })];
  });

/** Where the note says how its article is shown, or where its article may be. */
function isAboutArticle({ article, mentionsArticle, frontMatter }: StudyNote): boolean {
  if (frontMatter.articleMode !== null || mentionsArticle === true) return true;
  return article.url !== null || article.publisher !== null;
}
