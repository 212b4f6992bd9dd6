import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** A paragraph with nothing but one picture, perhaps linked, and perhaps one emphasised line below it. */
const alone =
  /<p(?=[ >])((?:"[^"]*"|[^>"])*)>\s*((?:<a\b(?:"[^"]*"|[^>"])*>)?<img\b(?:"[^"]*"|[^>"])*>(?:<\/a>)?)(?:\s*<br>)?(?:\n\s*<em>((?:(?!<\/?(?:p|em|img)\b)[\s\S])*)<\/em>)?\s*<\/p>/gu;

const titled = /(<img\b(?:"[^"]*"|[^>"])*?) title="([^"]*[^"\s][^"]*)"/u;

/**
 * A section's markup in which a picture's title (`![…](a.png "caption")`), or the emphasised line below it as in
 * Chirpy's posts, is its caption: a title is seen only under a mouse pointer, and not in print.
 */
export function pictureCaptions({ text }: HtmlMarkup): HtmlMarkup {
  if (!text.includes("<img")) return new Markup("html", text);
  const captioned = text.replace(alone, (whole, own: string, picture: string, below?: string) => {
    const caption = below ?? titled.exec(picture)?.[2];
    if (caption === undefined) return whole;
    const shown = below === undefined ? picture.replace(titled, "$1") : picture;
    return `<figure${own}>${shown}<figcaption>${caption}</figcaption></figure>`;
  });
  return new Markup("html", captioned);
}
