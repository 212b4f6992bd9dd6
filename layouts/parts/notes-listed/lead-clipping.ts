import type { ListedNote, TermLink } from "../../../src/model/library.ts";
import type { Highlight } from "../../../src/model/note/highlight.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { listedOpening } from "../../notes/note-opening.ts";
import { saidBeside } from "../../notes/said-beside.ts";
import { shortened } from "../../text/shortened.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { dayOf } from "../date-time.ts";
import { passage } from "../highlights/highlight-legend.ts";
import { readingTime } from "../note-page/reading-time.ts";
import { noteLink } from "../page-link.ts";
import { summary } from "../summary.ts";
import { noteTerms } from "../terms/keyword-list.ts";
import { kickerTerms } from "./kicker-terms.ts";
import { pictureLink } from "./picture-link.ts";
import { pinnedMark } from "./pinned-mark.ts";

/** Characters: a summary of a few lines, and the beginning of one that is a page long. */
const longestSummary = 400;

/** The first note as the front page's clipping: its summary, what its pens marked first, and its keywords. */
export function leadClipping(listed: ListedNote, keywords: readonly TermLink[], site: SiteView): HtmlMarkup {
  const { note, terms } = listed;
  const words = wordsIn(site.config.language);
  const { publisher, reporter } = note.article;
  return html`<article class="clipping lead">
<p class="kicker">${pinnedMark(listed, site)}${kickerTerms(terms, site)} ${dayOf(note, site)}${
    publisher === null ? null : html` <span>${publisher}</span>`
  }${reporter === null ? null : html` <span>${words.note.reporter(reporter)}</span>`}${readingTime(note, site)}</p>
<h2 class="lead-title">${noteLink(listed, site)}</h2>
${listed.isCover && pictureLink(listed, site)}
${inShort(listed, site)}
${firstOfEachPen(note.highlights).map(({ color, text }) => html`<p class="lead-passage"${inLanguage(note)}>${passage(color, text)}</p>`)}
${noteTerms("keywords", keywords, { site })}
</article>`;
}

/** The summary, else the beginning, else the picture, else what stands beside the text. */
function inShort(listed: ListedNote, site: SiteView): HtmlMarkup | null {
  const { note, isCover } = listed;
  if (note.summary !== null) return summary(shortened(note.summary.value, longestSummary), inLanguage(note));
  const picture = isCover ? null : pictureLink(listed, site);
  return said(listedOpening(note), note) ?? picture ?? said(saidBeside(note), note);
}

function said(words: string | null, note: StudyNote): HtmlMarkup | null {
  return words === null ? null : html`<p class="lead-passage"${inLanguage(note)}>${wholeForms(words)}</p>`;
}

function firstOfEachPen(highlights: readonly Highlight[]): readonly Highlight[] {
  const seen = new Set<string>();
  return highlights.filter(({ color }) => !seen.has(color) && seen.add(color)).slice(0, 2);
}
