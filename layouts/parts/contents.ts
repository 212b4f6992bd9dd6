import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";
import { type ListedHeading, sectionHeadings } from "../notes/section-headings.ts";
import { sectionsInPlace } from "../notes/section-placement.ts";
import { steppedHeadings } from "../notes/stepped-headings.ts";

/** With fewer headings than this the page itself is as quick to see. */
const fewestHeadings = 3;

/** The way into a long note: the headings of its text, set in by their level; nothing for a note of few. */
interface Contents {
  /** Between the head and the text, folded into a line: for screens that have no margin, whose first are the words of the text. */
  readonly inText: HtmlMarkup;
  /** Beside the text: for those that have one. A style shows one of the two, so that nobody meets both. */
  readonly inMargin: HtmlMarkup;
}

/** The two places for the contents of a note; null for a note of few headings. */
export function contents(note: StudyNote, site: SiteView): Contents | null {
  const headings = steppedHeadings(sectionsInPlace(note)).flatMap(sectionHeadings);
  if (headings.length < fewestHeadings) return null;
  const title = wordsIn(site.config.language).note.contents;
  const list = headingList(headings);
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

function headingList(headings: readonly ListedHeading[]): HtmlMarkup {
  return html`<ol>${headings.map(
    ({ level, anchor, words }) =>
      html`<li data-depth="${Math.min(level - 2, 2)}"><a href="#${encodeURIComponent(anchor)}">${new Markup("html", words)}</a></li>`,
  )}</ol>`;
}
