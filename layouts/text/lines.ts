import { type HtmlMarkup, html } from "../html.ts";

/** A text with the author's line breaks. */
export function lines(text: string): HtmlMarkup {
  return html`${text.split("\n").map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`;
}
