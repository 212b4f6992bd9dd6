import { listKeys, wordListKeys } from "../known-keys.ts";
import { listOf } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `tags: [경제, AI`, `tags: ["경제" "AI"]`, `tags: "경제", "AI"`, `tags: [#LG, @AI]`: a list that YAML cannot read. */
export const listRepair: Repair = {
  rule: "front-matter-list",
  apply: (line) => {
    const wordList = line.name !== "" && wordListKeys.has(line.field) && /^["'[]/u.test(line.value);
    const bracketList = listKeys.has(line.field) && /^\[[^\]]*(?:\][\],]*)?$/u.test(line.value);
    if (!wordList && !bracketList) return null;
    const text = wordList ? line.value.replace(/[[\]]/gu, ",") : line.value.replace(/^\[|(?<![\],])[\],]+$/gu, "");
    return { ...line, value: listOf(itemsOf(text)) };
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

/** `-경제` in a list: a dash without the space that makes it a list. */
export const listDashRepair: Repair = {
  rule: "front-matter-list",
  apply: (line) =>
    line.name === "" && /^-[^-\s]/u.test(line.value) && listKeys.has(line.field)
      ? { ...line, lead: `${line.lead}- `, value: line.value.slice(1) }
      : null,
};

/** `tags: - 경제 - 금리`: a list whose dashes are on the line of its name, before words or commas. */
export const dashesOnOneLineRepair: Repair = {
  rule: "front-matter-list",
  apply: (line) => {
    if (line.name === "" || !wordListKeys.has(line.field) || !/^-\s+\S/u.test(line.value)) return null;
    const items = line.value
      .split(/(?:^|\s)-\s+/u)
      .flatMap((item) => item.replace(/^\[|\]\s*$/gu, "").split(/,(?!\d)|[，、]/u))
      .map((item) => item.trim())
      .filter((item) => item !== "");
    return { ...line, value: listOf(items) };
  },
};
