import { readYaml } from "../yaml/yaml.ts";
import { type EntryLine, joinLine } from "./entry-line.ts";
import { bracketRepair } from "./repairs/bracket.ts";
import { colonRepair } from "./repairs/colon.ts";
import { hashTagsRepair } from "./repairs/hash-tags.ts";
import { hashTextRepair } from "./repairs/hash-text.ts";
import { indicatorRepair } from "./repairs/indicator.ts";
import { keyColonRepair } from "./repairs/key-colon.ts";
import { listRepair } from "./repairs/list.ts";
import { listDashRepair } from "./repairs/list-dash.ts";
import { quoteTailRepair } from "./repairs/quote-tail.ts";
import { quoteUnclosedRepair } from "./repairs/quote-unclosed.ts";
import { quotesRepair } from "./repairs/quotes.ts";
import type { Repair } from "./repairs/repair.ts";
import { tabRepair } from "./repairs/tab.ts";

/** A line as it was meant, and the faults it had as typed. */
export interface MendedLine {
  readonly text: string;
  readonly faults: readonly Repair["rule"][];
}

/** Faults that YAML reads without complaint, but as something nobody means. */
const silentFaults: readonly Repair[] = [hashTagsRepair, hashTextRepair];

/** The order matters: first what stands before the value, then the reading of the value that fits most closely. */
const faults: readonly Repair[] = [
  tabRepair,
  listDashRepair,
  keyColonRepair,
  ...silentFaults,
  listRepair,
  quotesRepair,
  quoteTailRepair,
  quoteUnclosedRepair,
  bracketRepair,
  indicatorRepair,
  colonRepair,
];

/** Mends a line that YAML cannot read, each fault at most once, until YAML can. */
export function mendLine(line: EntryLine): MendedLine {
  return mendBy(line, faults, isSound);
}

/** Mends a line of which YAML would lose the value in silence. */
export function mendSilentFault(line: EntryLine): MendedLine {
  return mendBy(line, silentFaults, () => false);
}

/** Mends a line whose value begins with a character that YAML has a use for and its author had none. */
export function mendIndicator(line: EntryLine): MendedLine {
  return mendBy(line, [indicatorRepair], () => false);
}

function mendBy(line: EntryLine, repairs: readonly Repair[], done: (line: EntryLine) => boolean): MendedLine {
  let current = line;
  const found: Repair["rule"][] = [];
  for (const repair of repairs) {
    if (done(current)) break;
    const mended = repair.mend(current);
    if (mended === null) continue;
    current = mended;
    found.push(repair.rule);
  }
  return { text: joinLine(current), faults: found };
}

/** Whether YAML reads the line by itself. A line that only goes on with the value above is not judged. */
function isSound(line: EntryLine): boolean {
  if (line.lead.includes("\t") || listDashRepair.mend(line) !== null) return false;
  if (line.name !== "")
    return readYaml(line.name + line.colon + line.value + line.tail).ok && keyColonRepair.mend(line) === null;
  return !line.lead.includes("- ") || readYaml(`- ${line.value}${line.tail}`).ok;
}
