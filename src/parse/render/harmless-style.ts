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
  "color|background(?:-color|-image)?",
  "aspect-ratio",
];
const harmlessProperty = new RegExp(`^(?:${harmlessProperties.join("|")})$`, "u");

/**
 * Unsafe values: an escape, or a function other than a colour's or a gradient's, which may fetch (`url`, `image-set`)
 * or calculate.
 */
const harmfulValue =
  /[\\@<>]|(?<!\b(?:rgb|hsl)a?|\b(?:hwb|(?:ok)?lab|(?:ok)?lch|(?:linear|radial|conic)-gradient))\(/iu;

/** Moves what has it, unless it is a background's. */
const negative = /-[\d.]/u;

/** The declarations of an author's style that can neither fetch anything nor leave their place on the page. */
export function harmlessDeclarations(style: string): string {
  const typed = readDeclarations(style);
  const kept = typed.filter(isHarmlessDeclaration);
  // The colour of letters is chosen for what is behind them: without it they may not be seen.
  const isBare = typed.some(({ name }) => /^background(?:-image)?$/u.test(name)) && !kept.some(isBackground);
  return kept
    .filter(({ name }) => !isBare || name !== "color")
    .flatMap(({ name, value }) => (isLimit(name) ? withinThePage(name, value) : `${name}: ${value}`))
    .join("; ");
}

function isHarmlessDeclaration({ name, value }: Declaration): boolean {
  if (!harmlessProperty.test(name) || harmfulValue.test(value)) return false;
  return isBackground({ name }) || !negative.test(value);
}

function isBackground({ name }: Pick<Declaration, "name">): boolean {
  return name.startsWith("background");
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
