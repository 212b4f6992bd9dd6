import { splitHashtags } from "../hashtags.ts";
import { wordListKeys } from "../known-keys.ts";
import { listItem, plainScalar } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `tags: #LG #AI`, and `- #LG` in a list. */
export const hashTagsRepair: Repair = {
  rule: "front-matter-hash-tags",
  apply: (line) => {
    if (!/^#[^\s#]/u.test(line.value) || !wordListKeys.has(line.field)) return null;
    const words = splitHashtags(line.value);
    if (line.name !== "") return { ...line, value: `[${words.map(listItem).join(", ")}]` };
    return words.length === 1 ? { ...line, value: plainScalar(words[0] ?? "") } : null;
  },
};
