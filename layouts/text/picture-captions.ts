import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** A paragraph with nothing but one picture, perhaps linked, and perhaps emphasised words right behind or below it. */
const alone =
  /<p(?=[ >])((?:"[^"]*"|[^>"])*)>\s*((?:<a\b(?:"[^"]*"|[^>"])*>)?<img\b(?:"[^"]*"|[^>"])*>(?:<\/a>)?)(?:\s*<br>)?(?:(?:\n\s*)?<em>((?:(?!<\/?(?:p|em|img)\b)[\s\S])*)<\/em>)?\s*<\/p>/gu;

/** A paragraph of several pictures, each on a line of its own. */
const inLines =
  /<p(?=[ >])((?:"[^"]*"|[^>"])*)>\s*((?:(?:<a\b(?:"[^"]*"|[^>"])*>)?<img\b(?:"[^"]*"|[^>"])*>(?:<\/a>)?(?:<br>)?\n\s*)+(?:<a\b(?:"[^"]*"|[^>"])*>)?<img\b(?:"[^"]*"|[^>"])*>(?:<\/a>)?)\s*<\/p>/gu;

const titled = /(<img\b(?:"[^"]*"|[^>"])*?) title="([^"]*[^"\s][^"]*)"/u;

/**
 * A section's markup in which a picture's title (`![…](a.png "caption")`), or the emphasised words behind or below it
 * as in Chirpy's posts, is its caption: a title is seen only under a mouse pointer, and not in print.
 */
export function pictureCaptions({ text }: HtmlMarkup): HtmlMarkup {
  if (!text.includes("<img")) return new Markup("html", text);
  const captioned = withLinesApart(text).replace(alone, (whole, own: string, picture: string, below?: string) => {
    const caption = below ?? titled.exec(picture)?.[2];
    if (caption === undefined) return whole;
    const shown = below === undefined ? picture.replace(titled, "$1") : picture;
    return `<figure${own}>${shown}<figcaption>${caption}</figcaption></figure>`;
  });
  return new Markup("html", captioned);
}

/** Pictures on lines of their own as paragraphs of their own, where one of them has a title to show below it. */
function withLinesApart(text: string): string {
  return text.replace(inLines, (whole, own: string, pictures: string) => {
    if (!titled.test(pictures)) return whole;
    const each = pictures.split(/(?:<br>)?\n\s*(?=<(?:a|img)\b)/u);
    return each.map((picture) => `<p${own}>${picture}</p>`).join("\n");
  });
}
