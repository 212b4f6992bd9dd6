import type { AskedQuestion } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { inLanguage, wordsOf } from "../../notes/note-language.ts";
import { linkedWordsInNote } from "../../notes/words-in-note.ts";
import { wholeForms } from "../../text/whole-forms.ts";
import { questionHref, waitingInWords } from "./question-card.ts";

/**
 * Open questions in a margin: the words, where they were asked, and how long they have waited. No line begins with the
 * separator.
 */
export function askedList(questions: readonly AskedQuestion[], site: SiteView): HtmlMarkup {
  return html`<ul class="asked">${questions.map(
    (
      asked,
    ) => html`<li><a href="${questionHref(asked, site)}"${inLanguage(asked.askedIn.note)}>${linkedWordsInNote(asked.askedIn.note, asked.question.text)}</a>
<span class="asked-in">${wordsOf(asked.askedIn.note, wholeForms(asked.askedIn.note.title.value))}${waitingInWords(asked, site).map((words) => `\u00a0· ${words}`)}</span></li>`,
  )}</ul>`;
}
