import { groupBy } from "../../../src/model/group-by.ts";
import type { AskedQuestion, PublishedNote } from "../../../src/model/library.ts";
import { isAnswered } from "../../../src/model/note/answers.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { dayOf } from "../date-time.ts";
import { noteLink } from "../page-link.ts";
import { listedQuestion, waitingInWords } from "./question-card.ts";

/** Open or answered questions, grouped by note below its title, so that each note is named once. */
export function questionsByNote(questions: readonly AskedQuestion[], site: SiteView): HtmlMarkup {
  return html`<ul class="passage-notes">${[...groupBy(questions, ({ askedIn }) => askedIn)].map(
    ([note, ofNote]) => html`<li>
${kicker(note, ofNote, site)}
<ul class="questions">${ofNote.map((asked) => listedQuestion(asked, site))}</ul>
</li>`,
  )}</ul>`;
}

/** A note's questions have all waited since the note's day. */
function kicker(note: PublishedNote, questions: readonly AskedQuestion[], site: SiteView): HtmlMarkup {
  const waiting = questions.filter((asked) => !isAnswered(asked)).slice(0, 1);
  const days = waiting.flatMap((asked) => waitingInWords(asked, site));
  return html`<p class="kicker">${dayOf(note.note, site)}${days.map(
    (words) => html` <span>${words}</span>`,
  )} ${noteLink(note, site)}</p>`;
}
