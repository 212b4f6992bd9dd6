import type MarkdownIt from "markdown-it";
import { addressWithoutComments } from "../../without-comments.ts";
import { afterSpace } from "./after-space.ts";

/** Longer than any address typed by hand, so that many unclosed openings cost little. */
const longest = 1000;

/**
 * Reads a link or picture address with single spaces in it, as file names often have: `![](/사진/화면 1.png)`,
 * `[글](a (1).pdf "제목")`. It must end in a file extension or begin like an address, so that words in brackets
 * (`[1](나중에 볼 것)`) stay words. What CommonMark reads is unaffected, except that an author's comment after a blank is
 * no part of any address.
 */
export function spacedAddress(markdown: MarkdownIt): void {
  const { helpers, utils } = markdown;
  const plain = helpers.parseLinkDestination;
  helpers.parseLinkDestination = (text, start, end) => {
    const read = plain(text, start, end);
    if (!isInBrackets(text, start) || (read.ok && isWhole(text, read.pos, end)))
      return { ...read, str: addressWithoutComments(commentAt(text, start, read.pos) ?? read.str) };
    const typed = typedAddress(text.slice(start, Math.min(start + longest, end)));
    const address = addressWithoutComments(typed);
    if (!isSpacedAddress(typed, address)) return read;
    return { ok: true, pos: start + typed.length, str: utils.unescapeAll(address) };
  };

  function isWhole(text: string, position: number, end: number): boolean {
    const next = afterSpace(text, position);
    if (text.charAt(next) === ")" || next >= end) return true;
    const title = helpers.parseLinkTitle(text, next, end);
    return next > position && title.ok && text.charAt(afterSpace(text, title.pos)) === ")";
  }
}

/** A comment in place of an address, `<!-- 나중에 -->`, which the angle brackets of an address would take apart. */
function commentAt(text: string, start: number, end: number): string | null {
  return text.startsWith("<!--", start) ? text.slice(start, end) : null;
}

function isInBrackets(text: string, start: number): boolean {
  return /\]\([ \t\n]*$/u.test(text.slice(Math.max(start - 20, 0), start));
}

const withTitle = /^([^"']*?)[ \t]+(?:".*"|'.*')[ \t]*$/u;
const isAddress = /^(?:https?:\/\/|\.{0,2}\/)|\.[a-z0-9]{1,8}(?:[?#]\S*)?$/iu;

/** What stands before the closing bracket, or before a title there. */
function typedAddress(text: string): string {
  const inside = text.slice(0, closingBracket(text) ?? 0);
  return (withTitle.exec(inside)?.[1] ?? inside).trimEnd();
}

/** Whether an address has blanks in it, or a comment behind it, and nothing that an address cannot have. */
function isSpacedAddress(typed: string, address: string): boolean {
  const isSpaced = (address !== typed || / /u.test(address)) && !noAddress.test(address);
  return isSpaced && isAddress.test(address);
}

/** The last of them begins a comment that does not end within the brackets. */
const noAddress = / {2}|[\n\t<>"]| '|\{[{%]| =\d*x\d*$|(?<!\S)%%/u;

function closingBracket(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/\\.|[()\n]/gu)) {
    if (sign === "\n") return null;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return index;
  }
  return null;
}
