import { readYaml } from "../../yaml/yaml.ts";
import { hashTagsRepair, hashTextRepair } from "../repairs/hashes.ts";
import { keyColonRepair } from "../repairs/key-colon.ts";
import { dashesOnOneLineRepair, listDashRepair, listRepair } from "../repairs/lists.ts";
import { bracketRepair, colonRepair, indicatorRepair, quoteTailRepair } from "../repairs/quoted-whole.ts";
import { quotesRepair, quoteUnclosedRepair } from "../repairs/quotes.ts";
import type { Repair } from "../repairs/repair.ts";
import { tabRepair } from "../repairs/tab.ts";
import { type EntryLine, joinLine } from "./entry-line.ts";

/** A line as it was meant, and the faults it had as typed. */
export interface RepairedLine {
  readonly text: string;
  readonly faults: readonly Repair["rule"][];
}

/** Faults that YAML accepts without complaint, but reads as something nobody means. */
const silentFaults: readonly Repair[] = [hashTagsRepair, hashTextRepair];

/** The order matters: first repairs of what precedes the value, then repairs of the value, most specific first. */
const faults: readonly Repair[] = [
  tabRepair,
  listDashRepair,
  keyColonRepair,
  ...silentFaults,
  listRepair,
  dashesOnOneLineRepair,
  quotesRepair,
  quoteTailRepair,
  quoteUnclosedRepair,
  bracketRepair,
  indicatorRepair,
  colonRepair,
];

/** Repairs a line that YAML cannot read, each fault at most once, until YAML can. */
export function repairLine(line: EntryLine): RepairedLine {
  return repairBy(line, faults, isSound);
}

/** Repairs a line whose value YAML would silently drop. A full-width colon in an item of a list drops nothing. */
export function repairSilentFault(line: EntryLine): RepairedLine {
  return repairBy(line, silentFaults, ({ lead, colon }) => lead.includes("- ") && colon.startsWith("："));
}

/** Repairs a line whose value begins with a character special to YAML but not to its author. */
export function repairIndicator(line: EntryLine): RepairedLine {
  return repairBy(line, [indicatorRepair], () => false);
}

function repairBy(line: EntryLine, repairs: readonly Repair[], done: (line: EntryLine) => boolean): RepairedLine {
  let current = line;
  const found: Repair["rule"][] = [];
  for (const repair of repairs) {
    if (done(current)) break;
    const repaired = repair.apply(current);
    if (repaired === null) continue;
    current = repaired;
    found.push(repair.rule);
  }
  return { text: joinLine(current), faults: found };
}

/** Whether YAML reads the line by itself. A line that only goes on with the value above is not judged. */
function isSound(line: EntryLine): boolean {
  if (line.lead.includes("\t") || listDashRepair.apply(line) !== null) return false;
  if (line.name !== "")
    return readYaml(line.name + line.colon + line.value + line.tail).ok && keyColonRepair.apply(line) === null;
  return !line.lead.includes("- ") || readYaml(`- ${line.value}${line.tail}`).ok;
}
