import { isKnownKey } from "../known-keys.ts";
import { type EntryLine, splitLine } from "./entry-line.ts";

/** One field of the front matter as lines: the line of its name and those that belong to it. */
export interface Entry {
  /** The first line, counted from 0. */
  readonly first: number;
  readonly lines: readonly EntryLine[];
  /** True if spaces precede the name, though it does not belong to a line above. */
  readonly indented: boolean;
}

/** Groups lines by the field they belong to. Lines before the first name belong to none. */
export function groupEntries(lines: readonly string[]): readonly Entry[] {
  const entries: { first: number; lines: EntryLine[]; indented: boolean }[] = [];
  for (const [index, text] of lines.entries()) {
    const entry = entries.at(-1);
    const head = entry?.lines[0];
    const line = splitLine(text, head?.field ?? "");
    const indented = line.lead !== "" && isStray(line, head);
    if (indented || (line.name !== "" && line.lead === "")) entries.push({ first: index, lines: [line], indented });
    else entry?.lines.push(head === undefined || line.name === "" ? line : { ...line, field: head.field });
  }
  return entries;
}

/** A known name after spaces, below a line that already has a value: not part of that value. */
function isStray(line: EntryLine, head: EntryLine | undefined): boolean {
  if (!/^[ \t]+$/u.test(line.lead) || !isKnownKey(line.field) || line.name === "") return false;
  return head === undefined || (head.value !== "" && !/^[|>][-+\d]*$/u.test(head.value));
}
