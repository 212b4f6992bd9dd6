import type MarkdownIt from "markdown-it";
import { afterSpace } from "./after-space.ts";

/** Longer than any address typed by hand, so that many unclosed openings cost little. */
const longest = 1000;

/**
 * Reads a link or picture address with single spaces in it, as file names often have: `![](/사진/화면 1.png)`,
 * `[글](a (1).pdf "제목")`. It must end in a file extension or begin like an address, so that words in brackets
 * (`[1](나중에 볼 것)`) stay words. What CommonMark reads is unaffected.
 */
export function spacedAddress(markdown: MarkdownIt): void {
  const { helpers, utils } = markdown;
  const plain = helpers.parseLinkDestination;
  helpers.parseLinkDestination = (text, start, end) => {
    const read = plain(text, start, end);
    if (!isInBrackets(text, start) || (read.ok && isWhole(text, read.pos, end))) return read;
    const address = addressIn(text.slice(start, Math.min(start + longest, end)));
    if (address === null) return read;
    return { ok: true, pos: start + address.length, str: utils.unescapeAll(address) };
  };

  function isWhole(text: string, position: number, end: number): boolean {
    const next = afterSpace(text, position);
    if (text.charAt(next) === ")" || next >= end) return true;
    const title = helpers.parseLinkTitle(text, next, end);
    return next > position && title.ok && text.charAt(afterSpace(text, title.pos)) === ")";
  }
}

function isInBrackets(text: string, start: number): boolean {
  return /\]\([ \t\n]*$/u.test(text.slice(Math.max(start - 20, 0), start));
}

const withTitle = /^([^"']*?)[ \t]+(?:".*"|'.*')[ \t]*$/u;
const isAddress = /^(?:https?:\/\/|\.{0,2}\/)|\.[a-z0-9]{1,8}(?:[?#]\S*)?$/iu;

/** The address before the closing bracket; null when there is none. */
function addressIn(text: string): string | null {
  const inside = text.slice(0, closingBracket(text) ?? 0);
  const address = (withTitle.exec(inside)?.[1] ?? inside).trimEnd();
  const isSpaced = / /u.test(address) && !/ {2}|[\n\t<>"]| '|\{[{%]| =\d*x\d*$/u.test(address);
  return isSpaced && isAddress.test(address) ? address : null;
}

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
