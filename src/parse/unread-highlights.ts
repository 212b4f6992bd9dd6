import type Token from "markdown-it/lib/token.mjs";
import { countOf } from "../model/text/count-of.ts";
import { nearestSpelling } from "../model/text/nearest-spelling.ts";
import { foldColor, type PenColor } from "./markdown/highlights/fold-color.ts";
import { penElements } from "./markdown/highlights/highlight-pen.ts";
import { isKnownElement } from "./markdown/html/html-elements.ts";
import type { HtmlTag } from "./markdown/html/html-tag.ts";
import { readDeclarations } from "./markdown/html/style-declarations.ts";
import { metaOf } from "./markdown/token-meta.ts";
import { textBesideMarkup } from "./visible/visible-text.ts";

/** A tag that names a pen in a form no browser understands. Offsets are into the content of its paragraph. */
export interface UnreadHighlight {
  readonly typed: string;
  /** The tag that its author means. */
  readonly meant: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The tags in a paragraph that were meant to mark something but do not: `sytle=`, `style="color=red"`, a missing quote.
 */
export function unreadHighlights(holder: Token): readonly UnreadHighlight[] {
  return [...misreadTags(holder), ...brokenTags(holder), ...otherSigns(holder)];
}

/** Colour names that forums, plugins and classes share; `[b]` is bold in most of them. */
const signs: readonly RegExp[] = [
  /\[(?:color\s*[=:]\s*)?["']?([a-z가-힣]{1,12}|#[0-9a-f]{3,6})["']?\](?=[^[\]\n]{1,300}\[\/(?:\1|color)\])/giu,
  /(?<!~=)\{(?:color\s*[=:]\s*)?([a-z가-힣]{1,12})\}(?=[^{}\n]{1,300}\{\/(?:\1|color)?\})/giu,
  /~=\{([a-z]{1,12})\}(?=[^{}\n]{1,300}=~)/giu,
];

/** With what each of these marks ends. */
const endOfSign = /\[\/|\{\/|=~/u;

/** `[red]금리[/red]`, `[color=blue]…[/color]`, `{빨강}…{/빨강}`, `~={red}…=~`: meant as colours, but nothing renders them. */
function otherSigns(holder: Token): readonly UnreadHighlight[] {
  if (holder.children === null || !endOfSign.test(holder.content)) return [];
  const found = signs.flatMap((sign) => [...holder.content.matchAll(sign)]);
  if (found.length === 0) return [];
  const words = textBesideMarkup(holder);
  return found.flatMap(({ 0: typed, 1: name = "", index }) => {
    const pen = name.toLowerCase() === "r" ? "red" : foldColor(name);
    if (pen === null || !words.includes(typed)) return [];
    return [{ typed, meant: `<span style="color:${pen}">`, start: index, end: index + typed.length }];
  });
}

const colorIn =
  /\b(background(?:-color)?|color)\s*[:=：]\s*["'“”‘’]?\s*(#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%]*\)|[a-z]+)/iu;

function meantTag(typed: string): string | null {
  const name = nearestSpelling(/^<([a-z]+)/iu.exec(typed)?.[1] ?? "", penElements);
  const [, property = "", typedColor = ""] = colorIn.exec(typed) ?? [];
  const color = foldColor(typedColor) === null ? meantColor(typedColor) : typedColor;
  if (name === null || color === null) return null;
  return `<${name === "font" ? "span" : name} style="${property.toLowerCase()}:${color}">`;
}

const plainColors: readonly PenColor[] = ["red", "orange", "yellow", "green", "blue", "purple", "pink"];

/** `redd`: the pen of a name that no browser knows; null for any other value. */
function meantColor(value: string): PenColor | null {
  if (!/^[a-z]{3,8}$/iu.test(value) || foldColor(value) !== null) return null;
  const near = nearestSpelling(value, plainColors);
  return plainColors.find((color) => color === near) ?? null;
}

/** Tags that were read as tags, but highlight nothing. */
function misreadTags(holder: Token): readonly UnreadHighlight[] {
  const found: UnreadHighlight[] = [];
  for (const child of holder.children ?? []) {
    if (child.type !== "html_inline") continue;
    const { tag, start = 0, end = start } = metaOf(child);
    const isPen = tag !== undefined && penElements.has(tag.name);
    if (!isPen || tag.closing || !tag.attributes.some((one) => isMisspelt(tag, one))) continue;
    const meant = meantTag(child.content);
    if (meant !== null) found.push({ typed: child.content, meant, start, end });
  }
  return found;
}

function isMisspelt({ name: element }: HtmlTag, { name, value }: HtmlTag["attributes"][number]): boolean {
  if (name === "style") {
    const declarations = readDeclarations(value ?? "");
    const colors = declarations.filter((one) => /^(?:color|background(?:-color)?)$/u.test(one.name));
    return declarations.length === 0 || colors.some((one) => meantColor(one.value) !== null);
  }
  if (name === "color") return element !== "font" || meantColor(value ?? "") !== null;
  return /^(?:background|bgcolor)$/u.test(name) || nearestSpelling(name, ["style"]) !== null;
}

/** `<span …>`, and `<sapn …>`, which is text. */
const tagOfPen = /<([a-z]{3,5})\s[^<>]*>/giu;
/** At most one value in straight quotes, as most pens have it: no quote is missing, and none is curly. */
const wellQuoted = /^[^"'“”‘’]*(?:"[^"'“”‘’]*"[^"'“”‘’]*)?$/u;

/** Tags with a missing or curly quote or a slip in their name, which browsers take for text. */
function brokenTags(holder: Token): readonly UnreadHighlight[] {
  if (holder.children === null) return [];
  const broken: RegExpExecArray[] = [];
  for (const tag of holder.content.matchAll(tagOfPen)) if (isBroken(tag[0], tag[1] ?? "")) broken.push(tag);
  if (broken.length === 0) return [];
  const words = textBesideMarkup(holder);
  return broken.flatMap(({ 0: typed, index }) => {
    const meant = words.includes(typed) ? meantTag(typed) : null;
    return meant === null ? [] : [{ typed, meant, start: index, end: index + typed.length }];
  });
}

function isBroken(typed: string, name: string): boolean {
  if (!penElements.has(name.toLowerCase())) return !isKnownElement(name.toLowerCase());
  return !wellQuoted.test(typed) && hasBrokenQuotes(typed);
}

function hasBrokenQuotes(typed: string): boolean {
  return /[“”‘’]/u.test(typed) || countOf(typed, '"') % 2 === 1 || countOf(typed, "'") % 2 === 1;
}
