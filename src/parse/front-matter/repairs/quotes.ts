import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `'"바보 수준"…LG의 '초거대 AI' 개발'`: the outer pair encloses the value, every other quote is a letter of it. */
export const quotesRepair: Repair = {
  rule: "front-matter-quotes",
  apply: (line) => {
    const quote = line.value.charAt(0);
    const enclosed = (quote === "'" || quote === '"') && line.value.length > 2 && line.value.endsWith(quote);
    if (!enclosed) return null;
    const inner = line.value.slice(1, -1);
    if (!inner.includes(quote)) return null;
    return {
      ...line,
      value: quoteScalar(quote === '"' ? inner.replaceAll('\\"', '"') : inner.replace(letterApostrophe, "'")),
    };
  },
};

/** A quote already doubled, as in `it''s`. */
const letterApostrophe = /(?<=\p{L})''(?=\p{L})/gu;

/** `"제목`, and `"제목”` or `"제목'`, which another quote closes: a word processor's, or the one beside it. */
export const quoteUnclosedRepair: Repair = {
  rule: "front-matter-quote-unclosed",
  apply: (line) => {
    const quote = line.value.charAt(0);
    if ((quote !== "'" && quote !== '"') || line.value.indexOf(quote, 1) !== -1) return null;
    const inner = line.value.slice(1).replace(quote === '"' ? /[”“]$/u : /[’‘]$/u, "");
    return { ...line, value: quoteScalar(/^[^"']*["']$/u.test(inner) ? inner.slice(0, -1) : inner) };
  },
};
