import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** A value in which YAML sees more than its author: in quotes it is the text that was meant. */
function quotedWhole(rule: Repair["rule"], misread: RegExp): Repair {
  return { rule, apply: (line) => (misread.test(line.value) ? { ...line, value: quoteScalar(line.value) } : null) };
}

/** `title: [속보] 금리 인상`: a bracketed word at the start of a text. */
export const bracketRepair = quotedWhole("front-matter-bracket", /^[[{]/u);

/** `title: 금리: 왜 오르나`: a colon and a space inside a value without quotes. */
export const colonRepair = quotedWhole("front-matter-colon", /^(?=[^'"[{!]).*?:(?=\s|$)/su);

/**
 * `title: @한국은행`, `title: *강조*`: a character special to YAML. Explicit tags (`!!js/function`) are never read as text.
 */
export const indicatorRepair = quotedWhole("front-matter-indicator", /^(?:[@`*&%|>,\]}?-]|!(?![!<]))/u);

/** `"알파고는 바보 수준"…LG의 AI`: a quotation at the start of the value, with words after it. */
export const quoteTailRepair = quotedWhole("front-matter-quote-tail", /^(["']).*\1/su);
