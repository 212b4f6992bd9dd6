import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** Whether readers can comment on a note: the site has comments configured, and the note does not refuse them. */
export function hasComments(note: StudyNote, site: SiteView): boolean {
  return site.config.comments !== null && note.frontMatter.comments;
}

/**
 * The comments on a note. Nothing is requested from another site until the reader presses the button, which a script
 * shows with the sentence about it; the link works without one. Comments belong to the note's name, so that they follow
 * a note that moves.
 */
export function comments(note: StudyNote, site: SiteView): HtmlMarkup | null {
  const place = site.config.comments;
  if (place === null || !hasComments(note, site)) return null;
  const { language } = site.config;
  const { comments: words } = wordsIn(language);
  return html`<section class="comments" aria-labelledby="Comments" data-repo="${place.repo}" data-repo-id="${place.repoId}" data-category="${place.category}" data-category-id="${place.categoryId}" data-term="${note.id}" data-lang="${language}">
<h2 id="Comments">${words.title}</h2>
<p class="comments-notice">${words.notice} <span hidden>${words.button}</span> <a href="https://github.com/${place.repo}/discussions" rel="external noreferrer">${words.elsewhere}</a></p>
<button type="button" class="button" hidden>${words.show}</button>
</section>`;
}
