import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `title: 금리: 왜 오르나`: a colon and a space inside a value without quotes. */
export const colonRepair: Repair = {
  rule: "front-matter-colon",
  apply: (line) =>
    /^[^'"[{!]/u.test(line.value) && /:(?=\s|$)/u.test(line.value) ? { ...line, value: quoteScalar(line.value) } : null,
};
