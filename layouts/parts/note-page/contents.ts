import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { Markup } from "../../markup.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { type ListedHeading, sectionHeadings } from "../../notes/section-headings.ts";
import { sectionsInPlace } from "../../notes/section-placement.ts";
import { steppedHeadings } from "../../notes/stepped-headings.ts";

/** With fewer headings than this, the page itself is as easy to scan. */
const fewestHeadings = 3;

/** The contents of a long note: its headings, indented by level; empty for a note with few headings. */
interface Contents {
  /** Between head and text, folded into one line: for screens without a margin, where the text should come first. */
  readonly inText: HtmlMarkup;
  /** Beside the text: for screens with a margin. The style sheet shows only one of the two. */
  readonly inMargin: HtmlMarkup;
}

/** The two places for a note's contents; null for a note with few headings. */
export function contents(note: StudyNote, site: SiteView): Contents | null {
  const headings = steppedHeadings(sectionsInPlace(note)).flatMap(sectionHeadings);
  if (headings.length < fewestHeadings) return null;
  const title = wordsIn(site.config.language).note.contents;
  const list = headingList(headings, inLanguage(note));
  return {
    inText: html`<nav class="contents" aria-label="${title}">
<details><summary>${title} <small>${headings.length}</small></summary>
${list}
</details>
</nav>`,
    inMargin: html`<nav class="contents" aria-labelledby="Contents">
<h2 id="Contents">${title} <small>${headings.length}</small></h2>
${list}
</nav>`,
  };
}

function headingList(headings: readonly ListedHeading[], language: HtmlMarkup | null): HtmlMarkup {
  return html`<ol${language}>${headings.map(
    ({ level, anchor, words }) =>
      html`<li data-depth="${Math.min(level - 2, 2)}"><a href="#${encodeURIComponent(anchor)}">${new Markup("html", words)}</a></li>`,
  )}</ol>`;
}
