import { highlightPen } from "../markdown/highlights/highlight-pen.ts";
import { attributeOf, type HtmlTag } from "../markdown/html/html-tag.ts";
import { type Declaration, readDeclarations } from "../markdown/html/style-declarations.ts";

const harmlessProperties = [
  "text-(?:align|decoration|indent|transform)",
  "font-(?:size|style|weight|family)",
  "line-height|letter-spacing|vertical-align|white-space",
  "(?:min-|max-)?(?:width|height)",
  "(?:margin|padding|border)(?:-[a-z-]+)?",
  "float|clear",
  "list-style(?:-type)?",
  "color|background(?:-color)?",
  "aspect-ratio",
];
const harmlessProperty = new RegExp(`^(?:${harmlessProperties.join("|")})$`, "u");

/**
 * Unsafe values: an escape, a negative number, or a function other than a colour's, which may fetch (`url`,
 * `image-set`) or calculate.
 */
const harmfulValue = /[\\@<>]|-[\d.]|(?<!\b(?:rgb|hsl)a?|\b(?:hwb|(?:ok)?lab|(?:ok)?lch))\(/iu;

/** The declarations of an author's style that can neither fetch anything nor leave their place on the page. */
export function harmlessDeclarations(style: string): string {
  return readDeclarations(style)
    .filter(isHarmlessDeclaration)
    .flatMap(({ name, value }) => (isLimit(name) ? withinThePage(name, value) : `${name}: ${value}`))
    .join("; ");
}

function isHarmlessDeclaration({ name, value }: Declaration): boolean {
  return harmlessProperty.test(name) && !harmfulValue.test(value);
}

/** Whether a declaration is one that `harmlessDeclarations` may have written. */
export function isKeptDeclaration({ name, value }: Declaration): boolean {
  const limit = isLimit(name) ? /^min\(([^,()]+), 100%\)$/u.exec(value)?.[1] : undefined;
  return isHarmlessDeclaration({ name, value: limit ?? value });
}

function isLimit(name: string): boolean {
  return name === "max-width" || name === "min-width";
}

/** These two would override the style that keeps everything within the page, so they are limited to its width. */
function withinThePage(name: string, value: string): readonly string[] {
  const length = /^\d*\.?\d+(?:[a-z]+|%)/iu.exec(value)?.[0];
  return length === undefined ? [] : [`${name}: min(${length}, 100%)`];
}

/** A raw tag's style: its own without the pen's part, plus what its obsolete attributes meant. */
export function tagStyle(tag: HtmlTag): string {
  const typed = highlightPen(tag)?.style ?? attributeOf(tag, "style") ?? "";
  return [oldFashionedStyle(tag), typedSize(tag), harmlessDeclarations(typed)]
    .filter((style) => style !== "")
    .join("; ");
}

function oldFashionedStyle(tag: HtmlTag): string {
  const align = tag.name === "center" ? "center" : attributeOf(tag, "align")?.toLowerCase();
  if (tag.name === "img") return align === "left" || align === "right" ? `float: ${align}` : "";
  return align !== undefined && /^(?:left|right|center|justify)$/u.test(align) ? `text-align: ${align}` : "";
}

/** Whether an attribute gives a size, which may have to become a style. */
export function isSize(attribute: string): boolean {
  return attribute === "width" || attribute === "height";
}

/** `width="80%"`, as students write it, means a style: the attribute itself takes whole pixels only. */
function typedSize(tag: HtmlTag): string {
  return tag.attributes
    .filter(({ name, value }) => isSize(name) && /^\d+(?:\.\d+)?(?:%|px|em|rem)$/u.test(value ?? ""))
    .map(({ name, value }) => `${name}: ${value}`)
    .join("; ");
}
