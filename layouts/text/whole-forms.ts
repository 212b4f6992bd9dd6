import { textPieces } from "../../src/model/text/whole-forms.ts";
import { type HtmlMarkup, html } from "../html.ts";

/**
 * A title or a summary in which short forms such as `원/달러`, `Fed·연준` and `108.74(2020년=100)` are not parted at the end of
 * a line. The style holds them together, so that whoever copies the words gets the author's letters and no others.
 */
export function wholeForms(text: string): HtmlMarkup {
  return html`${textPieces(text).map((piece) => (piece.isWhole ? html`<span class="whole">${piece.text}</span>` : piece.text))}`;
}
