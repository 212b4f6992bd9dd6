import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { isUnseen } from "../../../model/text/spelling.ts";
import { withoutCommentsIn } from "../comments-in-fields.ts";
import { placeOfSpan, spelledAs, wordOf } from "../front-matter-text.ts";
import { isReadAsText } from "../known-keys.ts";
import { plainScalar, quoteScalar } from "../lines/quote-scalar.ts";
import { type Decoded, type Field, whereOf } from "./field.ts";
import { longestText, withoutOverlong } from "./limits.ts";
import { isCurlyQuotation, smartQuotes, withoutSmartQuotes } from "./smart-quotes.ts";
import { wrongKind } from "./wrong-kind.ts";

/** Words without what begins a mark, a quotation in curly quotes or a comment. */
const plainText = /^[^!“‘%<][^%<]*$/u;

/**
 * A field of text. Numbers and true/false are read as spelled, with a warning. Curly quotes round a text stay, since a
 * headline may be a quotation; round any other value they count as YAML's.
 */
export function decodeText(field: Field): Decoded<Placed<string> | null> {
  const { key, node, text } = field;
  if (node.kind !== "scalar") return wrongKind(field, "text");
  const where = whereOf(field);
  const { place } = where;
  const spelled = spelledAs(text, node);
  if (node.value === null || (typeof node.value === "string" && isUnseen(node.value))) {
    return { value: null, diagnostics: [diagnose("front-matter-empty-value", { key }, where)] };
  }
  if (typeof node.value !== "string") {
    const kind = typeof node.value === "number" ? "number" : "boolean";
    const found = wordOf(text, node);
    const fix = { place, text: quoteScalar(found) };
    const diagnostic = diagnose("front-matter-not-text", { key, found, kind }, { ...where, fix });
    return { value: { value: found, place }, diagnostics: [diagnostic] };
  }
  if (node.value.length > longestText) {
    const tooLong = withoutOverlong(field, { value: [{ value: node.value, place }], diagnostics: [] }, longestText);
    return { value: null, diagnostics: tooLong.diagnostics };
  }
  if (plainText.test(spelled) && plainText.test(node.value))
    return { value: { value: node.value, place }, diagnostics: [] };
  const marked = markedText(field, node.value);
  if (marked !== null) return marked;
  const isQuotation = isReadAsText(key) && isCurlyQuotation(node.value);
  const plain = isQuotation ? null : withoutSmartQuotes(node.value);
  if (plain === null || spelled !== node.value) {
    return { value: shownText(field, { value: node.value, place }), diagnostics: [] };
  }
  const diagnostics = [smartQuotes(field, spelled, plainScalar(plain))];
  return { value: shownText(field, { value: plain, place }), diagnostics };
}

/** `! 금리`: to YAML a mark of the value's type, without a name, and to its author a letter of it. */
function markedText(field: Field, unmarked: string): Decoded<Placed<string> | null> | null {
  const spelled = spelledAs(field.text, field.node);
  if (!isReadAsText(field.key) || !/^!\s+[^\s|>]/u.test(spelled)) return null;
  const typed = `! ${unmarked}`;
  const place = placeOfSpan(field.text, field.node);
  const repaired = quoteScalar(typed);
  const facts = { line: spelled, repaired };
  return {
    value: shownText(field, { value: typed, place }),
    diagnostics: [
      diagnose("front-matter-indicator", facts, { source: field.path, place, fix: { place, text: repaired } }),
    ],
  };
}

/**
 * A text without its comments; null when nothing else is left. Values that are not running text, such as addresses,
 * have no comments.
 */
function shownText({ key }: Field, typed: Placed<string>): Placed<string> | null {
  const value = withoutCommentsIn(key, typed.value);
  return isUnseen(value) ? null : { ...typed, value };
}
