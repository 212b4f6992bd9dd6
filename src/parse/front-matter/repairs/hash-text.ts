import { textKeys } from "../known-keys.ts";
import { quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `title: #1 뉴스`, and `- #1 질문` among questions: a text that begins with `#`. */
export const hashTextRepair: Repair = {
  rule: "front-matter-hash-text",
  apply: (line) => {
    const isText = line.name === "" ? line.field === "questions" : textKeys.has(line.field);
    return isText && /^#[^\s#]/u.test(line.value) ? { ...line, value: quoteScalar(line.value) } : null;
  },
};
