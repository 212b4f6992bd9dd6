import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `title: [속보] 금리 인상`: a bracketed word at the start of a text. */
export const bracketRepair: Repair = {
  rule: "front-matter-bracket",
  apply: (line) => (/^[[{]/u.test(line.value) ? { ...line, value: quoteScalar(line.value) } : null),
};
