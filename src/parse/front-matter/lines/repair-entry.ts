import type { Entry } from "./entries.ts";
import type { EntryLine } from "./entry-line.ts";
import { type RepairedLine, repairLine } from "./repair-line.ts";

/**
 * Repairs the lines of a field that YAML cannot read. `anchors` are the names (`&name`) that lines above give to
 * values.
 */
export function repairEntry(
  entry: Entry,
  lines: readonly RepairedLine[],
  anchors: ReadonlySet<string>,
): readonly RepairedLine[] {
  const firstItem = entry.lines.find((line, index) => index > 0 && isItem(line));
  return entry.lines.map((line, index) => {
    const before = lines[index] ?? { text: "", faults: [] };
    if (before.faults.length > 0 || isReference(line.value, anchors)) return before;
    const lead = index === 0 ? "" : listLead(line, firstItem);
    if (lead === line.lead) return repairLine(line);
    const repaired = repairLine({ ...line, lead });
    return {
      text: repaired.text,
      faults: [line.lead.includes("\t") ? "front-matter-tab" : "front-matter-indent", ...repaired.faults],
    };
  });
}

/** A list item gets the indentation and dash of the list's first item, so that all of them line up. */
function listLead(line: EntryLine, firstItem: EntryLine | undefined): string {
  if (firstItem === undefined || !isItem(line) || firstItem.lead.includes("\t")) return line.lead;
  return firstItem.lead;
}

function isItem(line: EntryLine): boolean {
  return line.lead.trim() === "-";
}

/** `*name` below a `&name`. */
function isReference(value: string, anchors: ReadonlySet<string>): boolean {
  return value.startsWith("*") && anchors.has(value.slice(1));
}
