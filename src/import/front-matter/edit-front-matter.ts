import type { ChangeReason } from "../../model/import-reasons.ts";
import { rewrite } from "../../parse/places/rewritten-source.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import type { YamlEntry, YamlNode, YamlSpan } from "../../parse/yaml/yaml-tree.ts";
import { yamlList, yamlScalar } from "../../writing/yaml-scalar.ts";
import type { NoteChange } from "../import-plan.ts";
import { frontMatterLines } from "./front-matter-text.ts";
import { textsOf } from "./yaml-values.ts";

/** A text with one change; every other character is untouched. */
export interface EditedText {
  readonly text: string;
  readonly change: NoteChange;
}

/** Appends a field to a note's front matter, creating it if missing. */
export function addField(text: string, field: string, reason: ChangeReason): EditedText {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const found = frontMatterLines(text);
  if (found !== null) return replaced(text, found.end, found.end, { reason, shown: field, written: field + lineEnd });
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const written = ["---", field, "---", "", ""].join(lineEnd);
  const { change, ...edit } = replaced(text, start, start, { reason, shown: field, written });
  return { ...edit, change: { ...change, line: change.line + 1 } };
}

/** Sets a field to a value written as YAML, adding the field if missing. */
export function setField(text: string, key: string, value: string, reason: ChangeReason): EditedText {
  const field = `${key}: ${value}`;
  const found = entryOf(text, key);
  if (found === null) return addField(text, field, reason);
  const start = text.indexOf(":", found.start + found.entry.keySpan.end) + 1;
  const end = Math.max(start, found.start + found.entry.value.end);
  return replaced(text, start, end, { reason, shown: field, written: ` ${value}` });
}

/** Replaces some places of the front matter that begins at `start`, in order. */
export function writtenAt(
  text: string,
  start: number,
  places: readonly { readonly span: YamlSpan; readonly text: string }[],
  reason: ChangeReason,
): EditedText {
  const rewritings = places.map(({ span, text: written }) => ({
    start: start + span.start,
    end: start + span.end,
    text: written,
  }));
  const after = rewrite(text, rewritings);
  const first = rewritings[0]?.start ?? start;
  const line = text.slice(0, first).split("\n").length;
  return { text: after, change: { reason, line, text: (after.split("\n")[line - 1] ?? "").trim() } };
}

/** Adds values to a list field, turning a single value into a list. */
export function addToList(text: string, key: string, values: readonly string[], reason: ChangeReason): EditedText {
  const items = [...textsOf(entryOf(text, key)?.entry.value ?? null), ...values];
  const [only = ""] = items;
  return setField(text, key, items.length === 1 ? yamlScalar(only) : yamlList(items), reason);
}

/** Whether a note has a field, even if YAML cannot read the rest of the front matter. */
export function hasField(text: string, key: string): boolean {
  return entryOf(text, key) !== null;
}

interface FoundEntry {
  /** The offset the entry's places count from. */
  readonly start: number;
  readonly entry: YamlEntry;
}

/** Finds a field by name; if YAML cannot read the whole, the field's own lines are parsed alone. */
function entryOf(text: string, key: string): FoundEntry | null {
  const found = frontMatterLines(text);
  if (found === null) return null;
  if (found.fields !== null) return lastEntry(found.fields, key, found.start);
  const lines = text.slice(found.start, found.end);
  const blocks = [...lines.matchAll(/^[^\s#-][^\n]*\n(?:(?:[ \t]+\S|-)[^\n]*\n)*/gmu)];
  const read = blocks.flatMap(({ 0: block, index }) => {
    const reading = block.startsWith(`${key}:`) ? readYaml(block) : null;
    return reading?.ok === true ? [lastEntry(reading.root, key, found.start + index)] : [];
  });
  return read.at(-1) ?? null;
}

function lastEntry(fields: YamlNode, key: string, start: number): FoundEntry | null {
  const entry = fields.kind === "fields" ? fields.entries.findLast((one) => one.key === key) : undefined;
  return entry === undefined ? null : { start, entry };
}

function replaced(
  text: string,
  start: number,
  end: number,
  { reason, shown, written }: { readonly reason: ChangeReason; readonly shown: string; readonly written: string },
): EditedText {
  const before = text.slice(0, start);
  const change = { reason, line: before.split("\n").length, text: shown };
  return { text: before + written + text.slice(end), change };
}
