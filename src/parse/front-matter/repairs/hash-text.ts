import { textKeys } from "../known-keys.ts";
import { quoteScalar } from "../quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `title: #1 뉴스`: a text that begins with `#`. */
export const hashTextRepair: Repair = {
  rule: "front-matter-hash-text",
  mend: (line) =>
    line.name !== "" && /^#[^\s#]/u.test(line.value) && textKeys.has(line.field)
      ? { ...line, value: quoteScalar(line.value) }
      : null,
};
