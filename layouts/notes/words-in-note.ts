import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import type { HtmlMarkup } from "../html.ts";
import { setFormulas, setShortFormulas } from "../text/set-formulas.ts";

/** What may begin a formula. */
const formulaSign = /\$|\\\(/u;

/** Words taken from a note, away from it, with their formulas set. */
export function wordsInNote({ sections }: StudyNote, words: string, site: SiteView): HtmlMarkup | string {
  // The text of sections is read only where there may be a formula to take from it.
  return formulaSign.test(words) ? setFormulas(sections, site)(words) : words;
}

/** The same in a link, which may not contain what scrolls: a long formula is left as typed. */
export function linkedWordsInNote({ sections }: StudyNote, words: string): HtmlMarkup | string {
  return formulaSign.test(words) ? setShortFormulas(sections)(words) : words;
}
