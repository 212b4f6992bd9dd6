import type { Repair } from "./repair.ts";

/** `title：제목` and `title:제목`: a full-width colon, or none of the space that YAML wants. */
export const keyColonRepair: Repair = {
  rule: "front-matter-key-colon",
  apply: (line) => {
    const plain = line.colon.startsWith("：") || (line.colon === ":" && line.value !== "");
    return plain ? { ...line, colon: line.value === "" ? ":" : ": " } : null;
  },
};
