import { wordListKeys } from "../known-keys.ts";
import { listItem } from "../lines/quote-scalar.ts";
import type { Repair } from "./repair.ts";

/** `tags: - 경제 - 금리`: a list whose dashes are on the line of its name, before words or commas. */
export const dashesOnOneLineRepair: Repair = {
  rule: "front-matter-list",
  apply: (line) => {
    if (line.name === "" || !wordListKeys.has(line.field) || !/^-\s+\S/u.test(line.value)) return null;
    const items = line.value
      .split(/(?:^|\s)-\s+/u)
      .flatMap((item) => item.replace(/^\[|\]\s*$/gu, "").split(/,(?!\d)|[，、]/u))
      .map((item) => item.trim());
    return {
      ...line,
      value: `[${items
        .filter((item) => item !== "")
        .map(listItem)
        .join(", ")}]`,
    };
  },
};
