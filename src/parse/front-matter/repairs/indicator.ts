import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/**
 * `title: @한국은행`, `title: *강조*`: a character special to YAML. Explicit tags (`!!js/function`) are never read as text.
 */
export const indicatorRepair: Repair = {
  rule: "front-matter-indicator",
  apply: (line) =>
    /^(?:[@`*&%|>,\]}?-]|!(?![!<]))/u.test(line.value) ? { ...line, value: quoteScalar(line.value) } : null,
};
