import { listKeys, wordListKeys } from "../known-keys.ts";
import { listItem } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `tags: [경제, AI`, `tags: ["경제" "AI"]`, `tags: "경제", "AI"`, `tags: [#LG, @AI]`: a list that YAML cannot read. */
export const listRepair: Repair = {
  rule: "front-matter-list",
  apply: (line) => {
    const wordList = line.name !== "" && wordListKeys.has(line.field) && /^["'[]/u.test(line.value);
    const bracketList = listKeys.has(line.field) && /^\[[^\]]*(?:\][\],]*)?$/u.test(line.value);
    if (!wordList && !bracketList) return null;
    const text = wordList ? line.value.replace(/[[\]]/gu, ",") : line.value.replace(/^\[|(?<![\],])[\],]+$/gu, "");
    return { ...line, value: `[${itemsOf(text).map(listItem).join(", ")}]` };
  },
};

/**
 * Items between commas; quoted ones also without a comma between them. A hashtag loses its `#`, and a stray quote goes.
 */
function itemsOf(text: string): readonly string[] {
  const items: string[] = [];
  for (const [, double, single, bare = ""] of text.matchAll(/"([^"]*)"|'([^']*)'|([^,"'\s][^,"]*)/gu)) {
    const item = double ?? single ?? bare.trim().replace(/^#(?=\S)/u, "");
    if (item.trim() !== "") items.push(item);
  }
  return items;
}
