import type { StudyNote } from "../../../src/model/note/study-note.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** How long a note takes to read; nothing for one with only pictures. */
export function readingTime({ wordCount, readingMinutes }: StudyNote, { config }: SiteView): HtmlMarkup | null {
  return wordCount === 0 ? null : html` <span>${wordsIn(config.language).counts.readingMinutes(readingMinutes)}</span>`;
}
