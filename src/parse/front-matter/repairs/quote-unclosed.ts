import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

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
