import { withoutControls } from "../../model/text/without-controls.ts";

/** A part of YAML text, in UTF-16 units from its beginning. */
export interface YamlSpan {
  readonly start: number;
  readonly end: number;
}

export interface YamlScalar extends YamlSpan {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
}

export interface YamlList extends YamlSpan {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
}

export interface YamlFields extends YamlSpan {
  readonly kind: "fields";
  /** In the order typed; a key written twice is here twice. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: YamlSpan;
  readonly value: YamlNode;
}

/** A value in YAML text and its place. An alias (`*name`) has its own place and the content of the earlier value. */
export type YamlNode = YamlScalar | YamlList | YamlFields;

/** The YAML reader's record of a value: the value, its range, and what was read within it. */
export interface ComposedNode extends YamlSpan {
  readonly value: unknown;
  readonly children: ComposedNode[];
}

/** Turns the YAML reader's record into a tree of what the author wrote. */
export function yamlTree(text: string, document: ComposedNode): YamlNode {
  return nodeOf({ text, known: new Map() }, document);
}

interface TreeMaking {
  readonly text: string;
  /** The nodes already made for lists and mappings. Shared values stay shared, so that an alias bomb stays small. */
  readonly known: Map<object, YamlNode>;
}

function nodeOf(making: TreeMaking, composed: ComposedNode): YamlNode {
  const only = composed.children.length === 1 ? composed.children[0] : undefined;
  if (only !== undefined && Object.is(only.value, composed.value)) return nodeOf(making, only);
  const span = trimmed(making.text, composed);
  const { value } = composed;
  if (typeof value !== "object" || value === null) return { kind: "scalar", value: scalarValue(value), ...span };
  const shared = making.known.get(value);
  if (shared !== undefined) return { ...shared, ...span };
  const node: YamlNode = Array.isArray(value)
    ? { kind: "list", items: itemsOf(making, value, { ...span, children: composed.children }), ...span }
    : { kind: "fields", entries: entriesOf(making, composed.children), ...span };
  making.known.set(value, node);
  return node;
}

function itemsOf(
  making: TreeMaking,
  values: readonly unknown[],
  { start, children }: Pick<ComposedNode, "start" | "children">,
): YamlNode[] {
  const items: YamlNode[] = [];
  let next = 0;
  for (const value of values) {
    const child = children[next];
    if (child !== undefined && Object.is(child.value, value)) {
      items.push(nodeOf(making, child));
      next += 1;
    } else if (value === null || child === undefined) {
      const end = afterDash(making.text, items.at(-1)?.end ?? start);
      items.push(nothingAt(end ?? child?.start ?? children.at(-1)?.end ?? 0));
    } else {
      const pair = children.slice(next, next + 2);
      items.push({ kind: "fields", entries: entriesOf(making, pair), ...trimmed(making.text, spanOf(pair)) });
      next += 2;
    }
  }
  return items;
}

/** Where the next dash of a list ends that only blanks and comments part from the item before it. */
function afterDash(text: string, from: number): number | null {
  const dash = /(?:[ \t\r\n]|#[^\r\n]*)*-/uy;
  dash.lastIndex = from;
  return dash.test(text) ? dash.lastIndex : null;
}

function entriesOf(making: TreeMaking, children: readonly ComposedNode[]): YamlEntry[] {
  const { text } = making;
  const entries: YamlEntry[] = [];
  const rest = [...children].reverse();
  for (let key = rest.pop(); key !== undefined; key = rest.pop()) {
    const keySpan = trimmed(text, key);
    const typed = hasColon(text, keySpan, rest.at(-1)) ? rest.pop() : undefined;
    if (typed === undefined && key.value === null && keySpan.start === keySpan.end) continue;
    const value = typed === undefined ? nothingAt(keySpan.end) : nodeOf(making, typed);
    entries.push({ key: keyText(text, key, keySpan), keySpan, value });
  }
  return entries;
}

function nothingAt(offset: number): YamlScalar {
  return { kind: "scalar", value: null, start: offset, end: offset };
}

/** Whether the next thing read is a name's value rather than the next name: a name may have no value. */
function hasColon(text: string, key: YamlSpan, next: ComposedNode | undefined): boolean {
  return next !== undefined && text.slice(key.end, next.start).includes(":");
}

/**
 * Half a letter, which YAML can spell (`"\uD83D"`) but no file can hold, is replaced by the replacement character, and
 * control characters (`"\0"`) are removed.
 */
function scalarValue(value: unknown): YamlScalar["value"] {
  if (typeof value === "string") return pageText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function keyText(text: string, key: ComposedNode, span: YamlSpan): string {
  return typeof key.value === "object" && key.value !== null
    ? text.slice(span.start, span.end)
    : pageText(String(key.value));
}

function pageText(value: string): string {
  return withoutControls(value.toWellFormed());
}

function spanOf(nodes: readonly ComposedNode[]): YamlSpan {
  return { start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 };
}

/** White space to YAML; a no-break space or a byte order mark is a letter of its value. */
const whiteSpace: ReadonlySet<string> = new Set([" ", "\t", "\r", "\n"]);

/**
 * Trims the white space and comments that the reader skips before and after a value; a missing value gets the place
 * where it might begin.
 */
function trimmed(text: string, span: YamlSpan): YamlSpan {
  let { start, end } = span;
  while (start < end) {
    if (whiteSpace.has(text.charAt(start))) start += 1;
    else if (text.charAt(start) === "#") while (start < end && !/[\r\n]/u.test(text.charAt(start))) start += 1;
    else break;
  }
  if (start >= end) return { start: span.start, end: span.start };
  while (whiteSpace.has(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
