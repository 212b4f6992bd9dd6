import type { SiteConfig } from "../site-config.ts";
import type { ArticleMode, FrontMatter } from "./front-matter.ts";

type ModeOfNote = Pick<FrontMatter, "articleMode"> | null;
type ModeOfSite = Pick<SiteConfig, "articleMode">;

/** How much of a note's article is shown: what the note itself says goes before the site's setting. */
export function articleModeOf(frontMatter: ModeOfNote, settings: ModeOfSite): ArticleMode {
  return frontMatter?.articleMode ?? settings.articleMode;
}

/** Whether any of a note's article must not be shown. */
export function withholdsArticle(frontMatter: ModeOfNote, settings: ModeOfSite): boolean {
  return articleModeOf(frontMatter, settings) !== "full";
}
