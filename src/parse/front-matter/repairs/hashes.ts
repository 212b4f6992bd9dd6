import { splitHashtags } from "../hashtags.ts";
import { textKeys, wordListKeys } from "../known-keys.ts";
import { listOf, plainScalar, quoteScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

const hash = /^#[^\s#]/u;

/** `tags: #LG #AI`, and `- #LG` in a list. */
export const hashTagsRepair: Repair = {
  rule: "front-matter-hash-tags",
  apply: (line) => {
    if (!hash.test(line.value) || !wordListKeys.has(line.field)) return null;
    const words = splitHashtags(line.value);
    if (line.name !== "") return { ...line, value: listOf(words) };
    return words.length === 1 ? { ...line, value: plainScalar(words[0] ?? "") } : null;
  },
};

/** `title: #1 뉴스`, and `- #1 질문` among questions: a text that begins with `#`. */
export const hashTextRepair: Repair = {
  rule: "front-matter-hash-text",
  apply: (line) => {
    const isText = line.name === "" ? line.field === "questions" : textKeys.has(line.field);
    return isText && hash.test(line.value) ? { ...line, value: quoteScalar(line.value) } : null;
  },
};
