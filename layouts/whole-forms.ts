import { type HtmlHole, type HtmlMarkup, html } from "./html.ts";

/** A run without a blank in which a browser breaks the line behind a sign that joins. */
const joinedForm = /[^\s]*[^\s/·=∙・&+][/·=∙・&+][^\s]+/gu;

/** In letters of Hangul: what fits a heading's line on a phone. */
const widest = 11;

const latinWidth = 0.6;

/**
 * A title or a summary in which short forms such as `원/달러`, `Fed·연준` and `108.74(2020년=100)` are not parted at the end of
 * a line. The style holds them together, so that whoever copies the words gets the author's letters and no others.
 */
export function wholeForms(text: string): HtmlMarkup {
  const parts: HtmlHole[] = [];
  let at = 0;
  for (const { 0: form, index } of text.matchAll(joinedForm)) {
    if (widthOf(form) > widest) continue;
    parts.push(text.slice(at, index), html`<span class="whole">${form}</span>`);
    at = index + form.length;
  }
  return html`${parts}${text.slice(at)}`;
}

function widthOf(form: string): number {
  return [...form].reduce((width, character) => width + (character < "\u1100" ? latinWidth : 1), 0);
}
