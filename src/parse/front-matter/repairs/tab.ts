import type { Repair } from "./repair.ts";

/** A tab before a name or a list dash. */
export const tabRepair: Repair = {
  rule: "front-matter-tab",
  apply: (line) => (line.lead.includes("\t") ? { ...line, lead: line.lead.replaceAll("\t", "  ") } : null),
};
