import type { HtmlTag } from "./html-tag.ts";

/** Elements of one letter, which are also names in a comparison. */
const letters: ReadonlySet<string> = new Set(["a", "b", "i", "q", "s", "u"]);

/** Attributes of these elements that people write without a value. */
const withoutValue: ReadonlySet<string> = new Set([
  "class",
  "download",
  "hidden",
  "href",
  "id",
  "name",
  "style",
  "title",
]);

/** How far behind its opening an element may end, in characters. */
const mostWithin = 1000;

/**
 * Whether what looks like a tag at a place of a text is two signs of comparison with words between, `a<b and c>d`: as a
 * tag its words would be lost. It follows a letter or a digit, has no value and never ends; hidden text stays hidden.
 */
export function isOfWords({ name, attributes, closing }: HtmlTag, text: string, start: number): boolean {
  if (closing || !letters.has(name) || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return false;
  if (attributes.some((one) => one.value !== null || one.name === "hidden" || /[-:]/u.test(one.name))) return false;
  if (attributes.every((one) => withoutValue.has(one.name))) return false;
  return !new RegExp(`</${name}\\b`, "iu").test(text.slice(start, start + mostWithin));
}
