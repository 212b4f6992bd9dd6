import type { HtmlMarkup } from "../html.ts";
import { Markup } from "../markup.ts";

/** A picture, and elements in which no link may stand. */
const piece = /<(\/?)(?:a|summary|button)\b[^>]*>|<img\b(?:"[^"]*"|[^>"])*>/gu;

/** In pixels, the width of the text: a larger picture is scaled down. */
const widthOfText = 640;

/**
 * A section's markup in which a picture larger than the text links to itself, so that readers can see it in full. Skipped
 * are pictures without alternative text, whose link would have no name, and `data:` pictures, which browsers do not open as
 * pages.
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
  // One of a light/dark pair is hidden in the other theme, where a link around it would be empty.
  const isOfTheme = / class="(?:[^"]* )?(?:light|dark)[ "]/u.test(picture);
  const isLink = source !== undefined && !/^data:/iu.test(source);
  return isLarge && isDescribed && !isOfTheme && isLink ? `<a href="${source}">${picture}</a>` : picture;
}
