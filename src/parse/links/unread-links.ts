import type Token from "markdown-it/lib/token.mjs";
import { textBesideMarkup } from "../visible/visible-text.ts";

/** Text that looks like a failed link. Offsets are into the content of its paragraph. */
interface UnreadLink {
  readonly typed: string;
  /** The link that its author means. */
  readonly meant: string;
  readonly start: number;
  readonly end: number;
}

const address = String.raw`https?:\/\/[^\s()[\]]{1,500}`;
const words = String.raw`[^()[\]\n]{1,200}`;

/** `[한겨레] (https://…)`, with a space between the two. */
const parted = new RegExp(String.raw`(!?\[(${words})\])[ \t]+\(\s*(${address})\s*\)`, "gu");
/** `(한겨레)[https://…]`, with the brackets swapped. */
const swapped = new RegExp(String.raw`(\((${words})\)\[)\s*(${address})\s*\]`, "gu");

/** What stands between the brackets of both; most links have nothing there. */
const betweenBrackets = /\][ \t]+\(|\)\[/u;

/** A task's checkbox, which may precede an address in brackets. */
const box = /^[ xX]$/u;

/**
 * The links in a paragraph that a space or swapped brackets turned into text, `[링크] (https://…)` and `(링크)[https://…]`.
 */
export function unreadLinks(holder: Token): readonly UnreadLink[] {
  const { type, content } = holder;
  if (type !== "inline" || !betweenBrackets.test(content)) return [];
  const found = [parted, swapped].flatMap((form) => [...content.matchAll(form)]);
  if (found.length === 0) return [];
  const text = textBesideMarkup(holder);
  return found.flatMap(({ 0: typed, 1: opening = "", 2: name = "", 3: target = "", index }) => {
    if (box.test(name) || !text.includes(opening)) return [];
    const meant = `${opening.startsWith("!") ? "!" : ""}[${name}](${target})`;
    return [{ typed, meant, start: index, end: index + typed.length }];
  });
}
