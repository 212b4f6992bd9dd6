import { type HtmlMarkup, html } from "../html.ts";

/** A link as in Markdown, to a page of another site. */
const link = /\[([^[\]]{1,300})\]\((https?:\/\/[^\s()<>]{1,500})\)/u;

/** Tags and signs of emphasis, which themes let captions have. */
const marks = /<\/?[a-z][^<>]{0,500}>|\*{1,3}|(?<!\w)_{1,2}|_{1,2}(?!\w)/giu;

/** A caption from front matter: its words, and the links that credit a picture's author. */
export function captionLine(typed: string): HtmlMarkup {
  const pieces = typed.split(new RegExp(link, "gu"));
  return html`${pieces.map((piece, index) => {
    if (index % 3 === 2) return null;
    const words = piece.replace(marks, "");
    return index % 3 === 0 ? words : html`<a href="${pieces[index + 1] ?? ""}">${words}</a>`;
  })}`;
}
