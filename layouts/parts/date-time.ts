import type { StudyDate } from "../../src/model/date/study-date.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** A day in words that is also machine-readable. */
export function dateTime(date: StudyDate, words: string): HtmlMarkup {
  return html`<time datetime="${date}">${words}</time>`;
}
