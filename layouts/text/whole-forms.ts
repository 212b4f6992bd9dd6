import { textPieces } from "../../src/model/text/whole-forms.ts";
import { type HtmlMarkup, html } from "../html.ts";

/**
 * A title or summary in which short forms such as `원/달러`, `108.74(2020년=100)` and `한 번` are not split across lines.
 * CSS holds them together, so that copied text contains only the author's letters.
 */
export function wholeForms(text: string): HtmlMarkup {
  return html`${textPieces(text).map((piece) => (piece.isWhole ? html`<span class="whole">${piece.text}</span>` : piece.text))}`;
}
