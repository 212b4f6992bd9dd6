import type { PictureSize } from "../../src/model/page/picture-size.ts";
import { attributeText } from "../../src/model/text/attribute-text.ts";
import type { HtmlMarkup } from "../html.ts";
import { outsideLinks } from "./outside-links.ts";

const picture = /<img\b(?:"[^"]*"|[^>"])*>/gu;

/** In pixels, the width of the text: a larger picture is scaled down. */
const widthOfText = 640;

/** In pixels: a narrower picture is an icon among words. */
const narrowest = 64;

/** The size of the file at an address as written; null if it is unknown. */
export type FileSizeOf = (source: string) => PictureSize | null;

/**
 * A section's markup in which a picture shown smaller than its file links to itself, so that readers can see it in
 * full. Skipped are pictures without alternative text, whose link would have no name, and `data:` pictures, which
 * browsers do not open as pages.
 */
export function pictureLinks(markup: HtmlMarkup, fileSizeOf: FileSizeOf): HtmlMarkup {
  if (!markup.text.includes("<img")) return markup;
  return outsideLinks(picture, (element) => pictureLink(element, fileSizeOf))(markup);
}

function pictureLink(element: string, fileSizeOf: FileSizeOf): string {
  const [, source] = / src="([^"]+)"/u.exec(element) ?? [];
  const isDescribed = / alt="[^"]*[^"\s][^"]*"/u.test(element);
  // One of a light/dark pair is hidden in the other theme, where a link around it would be empty.
  const isOfTheme = / class="(?:[^"]* )?(?:light|dark)[ "]/u.test(element);
  if (source === undefined || /^data:/iu.test(source) || !isDescribed || isOfTheme) return element;
  return isReduced(element, fileSizeOf(attributeText(source))) ? `<a href="${source}">${element}</a>` : element;
}

/** A picture of unknown size is taken for as wide as its author says. */
function isReduced(element: string, file: PictureSize | null): boolean {
  const width = asked(element, "width");
  const height = asked(element, "height");
  if (file === null) return (width ?? 0) > widthOfText;
  const shown = width ?? (height === null ? file.width : (height * file.width) / file.height);
  return shown >= narrowest && file.width > Math.min(shown, widthOfText);
}

function asked(element: string, name: "width" | "height"): number | null {
  const [, value] = new RegExp(` ${name}="(\\d+)"`, "u").exec(element) ?? [];
  return value === undefined ? null : Number(value);
}
