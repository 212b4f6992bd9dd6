import { ownLanguage } from "../../src/model/note/own-language.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** The attribute that tells the language of a note's own words; null if the note names none. */
export function inLanguage(note: StudyNote): HtmlMarkup | null {
  const language = ownLanguage(note);
  return language === null ? null : html` lang="${language}"`;
}

/** A note's words among those of the site. */
export function wordsOf(note: StudyNote, words: HtmlMarkup | string): HtmlMarkup | string {
  const language = inLanguage(note);
  return language === null ? words : html`<span${language}>${words}</span>`;
}
