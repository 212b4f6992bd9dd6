import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";
import { sectionHeadings } from "../section-headings.ts";
import { sectionsInPlace } from "../shown-as-data.ts";
import { steppedHeadings } from "../stepped-headings.ts";

/** With fewer headings than this the page itself is as quick to see. */
const fewestHeadings = 3;

/** The way into a long note: the headings of its text, set in by their level; nothing for a note of few. */
export function contents(note: StudyNote, site: SiteView): HtmlMarkup | null {
  const headings = steppedHeadings(sectionsInPlace(note)).flatMap(sectionHeadings);
  if (headings.length < fewestHeadings) return null;
  const title = wordsIn(site.config.language).note.contents;
  return html`<nav class="contents" aria-labelledby="Contents">
<h2 id="Contents">${title}</h2>
<ol>${headings.map(
    ({ level, anchor, words }) =>
      html`<li data-depth="${Math.min(level - 2, 2)}"><a href="#${encodeURIComponent(anchor)}">${new Markup("html", words)}</a></li>`,
  )}</ol>
</nav>`;
}
