import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** A picture, and what no link may stand in. */
const piece = /<(\/?)(?:a|summary|button)\b[^>]*>|<img\b(?:"[^"]*"|[^>"])*>/gu;

/** Pixels: the text is no wider, so that a larger picture is shown smaller than it is. */
const widthOfText = 640;

/**
 * A section's markup in which a picture that is larger than the text shows it is a link to itself, where a reader looks at it
 * closely. One that says nothing for those who cannot see it would be a link without a name, and one that is written out in its address is a page to no browser.
 */
export function pictureLinks(markup: HtmlMarkup): HtmlMarkup {
  let depth = 0;
  const linked = markup.text.replace(piece, (whole, end: string | undefined) => {
    if (end === undefined) return depth > 0 ? whole : pictureLink(whole);
    depth = Math.max(0, depth + (end === "" ? 1 : -1));
    return whole;
  });
  return new Markup("html", linked);
}

function pictureLink(picture: string): string {
  const isLarge = Number(/ width="(\d+)"/u.exec(picture)?.[1] ?? 0) > widthOfText;
  const [, source] = / src="([^"]+)"/u.exec(picture) ?? [];
  const isDescribed = / alt="[^"]*[^"\s][^"]*"/u.test(picture);
  // One of a pair for light and dark pages is hidden on the other kind: a link round it would hold nothing.
  const isOfTheme = / class="(?:[^"]* )?(?:light|dark)[ "]/u.test(picture);
  const isLink = source !== undefined && !/^data:/iu.test(source);
  return isLarge && isDescribed && !isOfTheme && isLink ? `<a href="${source}">${picture}</a>` : picture;
}
