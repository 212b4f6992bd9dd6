import type { ListedNote } from "../../../src/model/library.ts";
import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { namesInLine } from "../../notes/names-in-line.ts";
import { inLanguage } from "../../notes/note-language.ts";
import { listedOpening } from "../../notes/note-opening.ts";
import { saidBeside } from "../../notes/said-beside.ts";
import { shortened } from "../../text/shortened.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { dayOf } from "../date-time.ts";
import { passage } from "../highlights/highlight-legend.ts";
import { noteLink } from "../page-link.ts";
import { kickerTerms } from "./kicker-terms.ts";
import { pictureLink } from "./picture-link.ts";
import { pinnedMark } from "./pinned-mark.ts";

/** In characters: three lines of a card. */
const longestPassage = 160;

/** A note in a list: when, under which tag, its title as the link, and what it says in short. */
export function noteCard(listed: ListedNote, headingLevel: 2 | 3, site: SiteView): HtmlMarkup {
  const { note, terms } = listed;
  const said = note.summary?.value ?? listedOpening(note);
  const shown = said ?? (listed.picture === null ? (saidBeside(note) ?? keywordsOf(note)) : null);
  return html`<article class="card">
<p class="kicker">${pinnedMark(listed, site)}${dayOf(note, site)}${kickerTerms(terms.slice(0, 1), site)}</p>
<h${headingLevel} class="card-title">${noteLink(listed, site)}</h${headingLevel}>
${shown === null ? passageOf(listed) : html`<p class="card-summary"${inLanguage(note)}>${wholeForms(shown)}</p>`}${(shown === null || listed.isCover) && pictureLink(listed, site)}
</article>`;
}

/** What a note is about that says nothing else. */
function keywordsOf({ keywords }: StudyNote): string | null {
  return keywords.length === 0 ? null : namesInLine(keywords, ({ value }) => value);
}

/** What was marked first in a note that has neither words nor a picture of its own. */
function passageOf({ note, picture }: ListedNote): HtmlMarkup | null {
  const first = picture === null ? note.highlights[0] : undefined;
  if (first === undefined) return null;
  return html`<p class="marked"${inLanguage(note)}>${passage(first.color, shortened(first.text, longestPassage))}</p>`;
}
