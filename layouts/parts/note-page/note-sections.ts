import { articleModeOf } from "../../../src/model/note/article-mode.ts";
import type { ArticleMode } from "../../../src/model/note/front-matter.ts";
import type { StudySection } from "../../../src/model/note/study-section.ts";
import type { NotePage } from "../../../src/model/page/page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { sectionsInPlace } from "../../notes/section-placement.ts";
import { steppedHeadings } from "../../notes/stepped-headings.ts";
import { headingLink } from "../../text/linked-headings.ts";
import { type LinkSurroundings, linkedHtml } from "../../text/linked-html.ts";
import { saidAbove } from "../../text/said-above.ts";
import { sectionHtml } from "../../text/section-html.ts";
import { passage } from "../highlights/highlight-legend.ts";
import { pens } from "../highlights/pens.ts";

/** What sections need to know about their page. */
type Shown = Pick<NotePage, "note"> & LinkSurroundings;

/** The legend, and everything the author wrote that no other part of the page shows, in its original place. */
export function noteSections(page: Shown, site: SiteView): HtmlMarkup {
  const { note } = page.note;
  const mode = articleModeOf(note.frontMatter, site.config);
  const sections = steppedHeadings(sectionsInPlace(note));
  const firstArticle = sections.find(isArticle);
  return html`${mode === "link" && firstArticle !== undefined ? null : pens(note, site)}
${sections.map((section) => {
  if (!isArticle(section)) return sectionAsWritten(section, page, site);
  return section === firstArticle || mode === "full" ? articleIn(mode, section, { page, site }) : null;
})}`;
}

/**
 * An article is another author's work: a site may show all of it, only the highlights, or just a link in the source
 * line.
 */
function articleIn(
  mode: ArticleMode,
  section: StudySection,
  { page, site }: { readonly page: Shown; readonly site: SiteView },
): HtmlMarkup | null {
  if (mode === "full") return sectionAsWritten(section, page, site);
  if (mode === "link") return null;
  const { highlights } = page.note.note;
  return html`<div class="prose article">
${heading(section, page, { site, language: inLanguage(page.note.note) })}
${
  highlights.length === 0
    ? html`<p>${wordsIn(site.config.language).note.noHighlights}</p>`
    : html`<ul class="passages"${inLanguage(page.note.note)}>${highlights.map(({ color, text }) => html`<li>${passage(color, text)}</li>`)}</ul>`
}
</div>`;
}

function sectionAsWritten(section: StudySection, page: Shown, site: SiteView): HtmlMarkup {
  const text = sectionHtml(section.html, page, site);
  return html`<div class="prose${isArticle(section) && " article"}"${inLanguage(page.note.note)}>
${heading(section, page, { site, language: null })}${section.reading.questions.map((id) => html`<span id="${id}"></span>`)}
${isArticle(section) ? saidAbove(text, page.note.note) : text}
</div>`;
}

/** A heading outside its text names its language itself. */
function heading(
  section: StudySection,
  page: Shown,
  { site, language }: { readonly site: SiteView; readonly language: HtmlMarkup | null },
): HtmlMarkup | null {
  if (section.heading === null) return null;
  const { anchor, html: title, level } = section.heading.value;
  return html`<h${level} id="${anchor}"${isArticle(section) && html` class="section-label"`}${language}>${headingLink(anchor, linkedHtml(title, page, site))}</h${level}>`;
}

function isArticle({ roles }: StudySection): boolean {
  return roles.includes("article");
}
