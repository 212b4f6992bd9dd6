/** Emphasis, lines and lists, which plain data may lose: no meaning changes. */
const plainTags = String.raw`(?:b|big|blockquote|br|dd|div|dl|dt|em|hr|i|input|label|li|ol|p|small|span|strong|u|ul|wbr)\b`;

/** A callout that names its section is just a name, unless its author folded it. */
const calloutTags = 'aside class="callout|details class="callout[^>]* open>|summary class="callout';

const tellingAttribute = String.raw`<[^>]*\s(?:style|title)=`;

const rich = new RegExp(`<(?!${plainTags}|${calloutTags})[a-z]|${tellingAttribute}`, "iu");

/**
 * Whether markup says what plain data would lose: links, pictures, code, tables, highlights, and words struck out,
 * raised, lowered or explained.
 */
export function isRich(html: string): boolean {
  return rich.test(html);
}

/** Whether markup needs the width of the clipping. */
export function isWide(html: string): boolean {
  return /<(?:img|svg|iframe|video|audio|pre|table)\b/iu.test(html);
}

/** Whether there is a heading in some markup. */
export function hasHeadings(html: string): boolean {
  return /<h[1-6]\b/iu.test(html);
}
