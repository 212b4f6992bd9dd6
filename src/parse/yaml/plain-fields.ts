import type { YamlEntry, YamlFields, YamlNode, YamlScalar } from "./yaml-tree.ts";

/** Characters that YAML and a page leave as they are; of these only the space and the line end are blanks. */
const plainText = /^[\n -~·–-…→〈-】一-龥가-힣]*$/u;
const fieldLine = /^([A-Za-z_][\w-]{0,40}):(?: +(?=\S)|$)/u;
const itemLine = /^ *- +(?=\S)/u;

/** Words that are no number, without a sign that may begin a comment or end a name. */
const plainWords = /^(?:[A-Za-z가-힣]|\d{1,20}[-가-힣])[^:#]*$/u;
const quotedWords = /^(?:'[^']*'|"[^"\\]*")$/u;
const wordsInBrackets = /^\[[^[\]{}]*\]$/u;

/** Words that YAML takes for something else than text. */
const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["null", "Null", "NULL"].map((word) => [word, null] as const),
]);

/** A part of a line, or all of it, and its offset in the text. */
interface Part {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads the YAML that most notes have: lines of a name and its value, which is nothing, words with or without quotes,
 * or a list of such in brackets or below the name. It makes of a text what the YAML reader would, places included, in
 * far fewer steps; null for any other text.
 */
export function plainFields(text: string): YamlFields | null {
  if (!plainText.test(text)) return null;
  const lines = filledLines(text);
  const end = endOfLast(text);
  const entries: YamlEntry[] = [];
  let next = 0;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    const items = itemsFrom(lines, next + 1);
    next += 1 + items.length;
    const entry = entryOf(line, items, next === lines.length ? end : null);
    if (entry === null) return null;
    entries.push(entry);
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { kind: "fields", entries, start: first.keySpan.start, end: end ?? last.value.end };
}

/** The lines that are not blank, without blanks behind them. */
function filledLines(text: string): readonly Part[] {
  const lines: Part[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const filled = line.trimEnd();
    if (filled !== "") lines.push({ text: filled, start });
    start += line.length + 1;
  }
  return lines;
}

/**
 * Where the reader says that the fields end, and a list below the last name: it counts the line end that it adds to a
 * text without one. Null where that is where the last value ends.
 */
function endOfLast(text: string): number | null {
  return text.endsWith("\n") ? null : text.length + 1;
}

/** The lines that are items of a list, each as far in as the first, from a line on. */
function itemsFrom(lines: readonly Part[], first: number): readonly Part[] {
  const items: Part[] = [];
  const dash = lines[first]?.text.indexOf("-");
  for (let line = lines[first]; line !== undefined; line = lines[first + items.length]) {
    if (!itemLine.test(line.text) || line.text.indexOf("-") !== dash) break;
    items.push(line);
  }
  return items;
}

/** A field, given where a list below it ends if not with its last item; null where the reader must say what it is. */
function entryOf(line: Part, items: readonly Part[], listEnd: number | null): YamlEntry | null {
  const [lead = "", key = ""] = fieldLine.exec(line.text) ?? [];
  if (key === "" || constants.has(key)) return null;
  const typed = partFrom(line, lead.length);
  const value = typed.text === "" ? valueBelow(typed, items, listEnd) : valueBeside(typed, items);
  return value === null ? null : { key, keySpan: { start: line.start, end: line.start + key.length }, value };
}

function partFrom({ text, start }: Part, from: number): Part {
  return { text: text.slice(from), start: start + from };
}

function valueBelow({ start }: Part, lines: readonly Part[], listEnd: number | null): YamlNode | null {
  const [first] = lines;
  if (first === undefined) return listEnd === null ? { kind: "scalar", value: null, start, end: start } : null;
  const items = scalarsOf(lines.map((line) => partFrom(line, itemLine.exec(line.text)?.[0].length ?? 0)));
  if (items === null) return null;
  const end = listEnd ?? items.at(-1)?.end ?? start;
  return { kind: "list", items, start: first.start + first.text.indexOf("-"), end };
}

function valueBeside(typed: Part, below: readonly Part[]): YamlNode | null {
  if (below.length > 0) return null;
  if (!wordsInBrackets.test(typed.text)) return scalarOf(typed);
  const items = scalarsOf(partsBetweenCommas(partFrom({ ...typed, text: typed.text.slice(0, -1) }, 1)));
  return items === null ? null : { kind: "list", items, start: typed.start, end: typed.start + typed.text.length };
}

function partsBetweenCommas({ text, start }: Part): readonly Part[] {
  if (text.trim() === "") return [];
  let from = start;
  return text.split(",").map((part) => {
    const words = { text: part.trim(), start: from + part.length - part.trimStart().length };
    from += part.length + 1;
    return words;
  });
}

function scalarsOf(parts: readonly Part[]): readonly YamlScalar[] | null {
  const scalars: YamlScalar[] = [];
  for (const part of parts) {
    const scalar = scalarOf(part);
    if (scalar === null) return null;
    scalars.push(scalar);
  }
  return scalars;
}

function scalarOf({ text, start }: Part): YamlScalar | null {
  const span = { start, end: start + text.length };
  if (quotedWords.test(text)) return { kind: "scalar", value: text.slice(1, -1), ...span };
  if (!plainWords.test(text)) return null;
  const constant = constants.get(text);
  return { kind: "scalar", value: constant === undefined ? text : constant, ...span };
}
