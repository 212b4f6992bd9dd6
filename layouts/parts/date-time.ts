import type { StudyDate } from "../../src/model/date/study-date.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** A day in words that is also machine-readable. */
export function dateTime(date: StudyDate, words: string): HtmlMarkup {
  return html`<time datetime="${date}">${words}</time>`;
}

/** A note's day, in short. */
export function dayOf({ date: { value } }: Pick<StudyNote, "date">, { config }: SiteView): HtmlMarkup {
  return dateTime(value, wordsIn(config.language).dates.short(value));
}
