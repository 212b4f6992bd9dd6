import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `"알파고는 바보 수준"…LG의 AI`: a quotation at the start of the value, with words after it. */
export const quoteTailRepair: Repair = {
  rule: "front-matter-quote-tail",
  apply: (line) => {
    const quote = line.value.charAt(0);
    if (quote !== "'" && quote !== '"') return null;
    const closing = line.value.indexOf(quote, 1);
    return closing === -1 ? null : { ...line, value: quoteScalar(line.value) };
  },
};
