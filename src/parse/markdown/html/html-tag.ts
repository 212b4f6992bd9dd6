import type { TextRange } from "../../places/text-range.ts";
import { addressWithoutComments, withoutComments } from "../../without-comments.ts";

/** A raw HTML tag in a note, parsed but not yet judged. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly HtmlAttribute[];
}

export interface HtmlAttribute {
  /** In lower case. */
  readonly name: string;
  /** With character references decoded, and without comments; null when there is no `=`. */
  readonly value: string | null;
}

const value = `(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+)`;
const attribute = `\\s+[a-z_:][\\w:.-]*(?:\\s*=\\s*${value})?`;
const tagAtStart = new RegExp(`^<(/?)([a-z][a-z0-9-]*)((?:${attribute})*)\\s*/?>`, "iu");
const attributeParts = new RegExp(`([a-z_:][\\w:.-]*)(?:\\s*=\\s*(${value}))?`, "giu");

/** A slash here belongs to the value: `<a href=https://a.example/>` */
const valueBeforeEnd = /=\s*[^\s"'=<>`]*\/$/u;

/** Whether what stands between `<` and `>` says that its element ends with it: `<a id="b"/>`. */
export function endsItself(inTag: string): boolean {
  return inTag.endsWith("/") && !valueBeforeEnd.test(inTag);
}

/** The tag that begins `text`, and its length; null if there is none. `decode` decodes character references. */
export function readHtmlTag(text: string, decode: (text: string) => string): { tag: HtmlTag; length: number } | null {
  const match = tagAtStart.exec(text);
  if (match === null) return null;
  const [all, slash, name = "", attributes = ""] = match;
  const tag = { name: name.toLowerCase(), closing: slash === "/", attributes: readAttributes(attributes, decode) };
  return { tag, length: all.length };
}

function readAttributes(text: string, decode: (text: string) => string): HtmlAttribute[] {
  if (text === "") return [];
  const attributes = new Map<string, HtmlAttribute>();
  for (const [, typedName = "", typedValue] of text.matchAll(attributeParts)) {
    const name = typedName.toLowerCase();
    const value = typedValue === undefined ? null : valueForReaders(name, decode(unquoted(typedValue)));
    if (!attributes.has(name)) attributes.set(name, { name, value });
  }
  return [...attributes.values()];
}

/** Attributes whose values are words for readers, or for the scripts of their page. */
const ofWords = /^(?:title|alt|label|summary|placeholder|aria-[a-z]+|data-[a-z][\w-]*)$/u;

/** An attribute's value without comments, which in any but words begin only after a blank. */
export function valueForReaders(name: string, typed: string): string {
  return ofWords.test(name) ? withoutComments(typed) : addressWithoutComments(typed);
}

/** Where an attribute's value is in the text of a tag, without its quotes; null if it has none. */
export function attributeValueRange(tag: string, name: string): TextRange | null {
  const [opening = ""] = /^<[a-z][a-z0-9-]*/iu.exec(tag) ?? [];
  for (const { 0: all, 1: typedName = "", 2: typedValue, index } of tag
    .slice(opening.length)
    .matchAll(attributeParts)) {
    if (typedName.toLowerCase() !== name) continue;
    if (typedValue === undefined) return null;
    const end = opening.length + index + all.length;
    const bare = unquoted(typedValue);
    const start = end - typedValue.length + typedValue.indexOf(bare, bare === typedValue ? 0 : 1);
    return { start, end: start + bare.length };
  }
  return null;
}

/** Without its quotes, including curly ones from a word processor. */
function unquoted(value: string): string {
  return /^["'“”‘’]/u.test(value) ? value.slice(1).replace(/["'“”‘’]$/u, "") : value;
}

/** An attribute's value; null if the attribute is missing or has none. */
export function attributeOf(tag: HtmlTag, name: string): string | null {
  return tag.attributes.find((attribute) => attribute.name === name)?.value ?? null;
}
