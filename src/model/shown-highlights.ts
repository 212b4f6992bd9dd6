import type { Highlight } from "./highlight.ts";
import type { SiteConfig } from "./site-config.ts";
import type { StudyNote } from "./study-note.ts";

/** The marked passages a site may show outside the note: none where the article is left to its link. */
export function shownHighlights(note: StudyNote, config: Pick<SiteConfig, "articleMode">): readonly Highlight[] {
  return (note.frontMatter.articleMode ?? config.articleMode) === "link" ? [] : note.highlights;
}
