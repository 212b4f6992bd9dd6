import { outsideLinks } from "./outside-links.ts";

const picture = /<img\b(?:"[^"]*"|[^>"])*>/gu;

/** In pixels, the width of the text: a larger picture is scaled down. */
const widthOfText = 640;

/**
 * A section's markup in which a picture larger than the text links to itself, so that readers can see it in full.
 * Skipped are pictures without alternative text, whose link would have no name, and `data:` pictures, which browsers do
 * not open as pages.
 */
export const pictureLinks = outsideLinks(picture, pictureLink);

function pictureLink(element: string): string {
  const isLarge = Number(/ width="(\d+)"/u.exec(element)?.[1] ?? 0) > widthOfText;
  const [, source] = / src="([^"]+)"/u.exec(element) ?? [];
  const isDescribed = / alt="[^"]*[^"\s][^"]*"/u.test(element);
  // One of a light/dark pair is hidden in the other theme, where a link around it would be empty.
  const isOfTheme = / class="(?:[^"]* )?(?:light|dark)[ "]/u.test(element);
  const isLink = source !== undefined && !/^data:/iu.test(source);
  return isLarge && isDescribed && !isOfTheme && isLink ? `<a href="${source}">${element}</a>` : element;
}
