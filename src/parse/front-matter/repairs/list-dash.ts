import { listKeys } from "../known-keys.ts";
import type { Repair } from "./repair.ts";

/** `-경제` in a list: a dash without the space that makes it a list. */
export const listDashRepair: Repair = {
  rule: "front-matter-list",
  apply: (line) =>
    line.name === "" && /^-[^-\s]/u.test(line.value) && listKeys.has(line.field)
      ? { ...line, lead: `${line.lead}- `, value: line.value.slice(1) }
      : null,
};
