import type { ArticleMode } from "../../src/model/front-matter.ts";
import type { SiteView } from "../../src/model/site-view.ts";
import type { StudyNote } from "../../src/model/study-note.ts";
import type { StudySection } from "../../src/model/study-section.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html, trusted } from "../html.ts";
import { sectionsInPlace } from "../shown-as-data.ts";
import { highlightLegend, passage } from "./highlight-legend.ts";

/** The pens' legend and everything the author wrote that no other part of the page says, where it stood. */
export function noteSections(note: StudyNote, site: SiteView): HtmlMarkup {
  const mode = note.frontMatter.articleMode ?? site.config.articleMode;
  const sections = sectionsInPlace(note);
  const firstArticle = sections.find(isArticle);
  return html`${mode === "link" && firstArticle !== undefined ? null : highlightLegend(note.highlights, site)}
${sections.map((section) => {
  if (!isArticle(section)) return sectionAsWritten(section);
  return section === firstArticle || mode === "full" ? articleIn(mode, section, { note, site }) : null;
})}`;
}

/** An article is another's work: a site may show all of it, what the pens marked, or leave it to the source line's link. */
function articleIn(
  mode: ArticleMode,
  section: StudySection,
  { note: { highlights }, site }: { readonly note: StudyNote; readonly site: SiteView },
): HtmlMarkup | null {
  if (mode === "full") return sectionAsWritten(section);
  if (mode === "link") return null;
  return html`<div class="prose article">
${heading(section)}
${
  highlights.length === 0
    ? html`<p>${wordsIn(site.config.language).note.noHighlights}</p>`
    : html`<ul class="passages">${highlights.map(({ color, text }) => html`<li>${passage(color, text)}</li>`)}</ul>`
}
</div>`;
}

function sectionAsWritten(section: StudySection): HtmlMarkup {
  return html`<div class="prose${isArticle(section) && " article"}">
${heading(section)}
${trusted(section.html)}
</div>`;
}

function heading(section: StudySection): HtmlMarkup | null {
  if (section.heading === null) return null;
  const { anchor, html: title, level } = section.heading.value;
  return html`<h${level} id="${anchor}"${isArticle(section) && html` class="section-label"`}>${trusted(title)}</h${level}>`;
}

function isArticle({ roles }: StudySection): boolean {
  return roles.includes("article");
}
