import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { FrontMatterKind } from "../../../model/problem/rules/front-matter/fields.ts";
import { oneLine } from "../../../model/text/one-line.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { spelledAs } from "../front-matter-text.ts";
import { listKeys } from "../known-keys.ts";
import { listOf, plainScalar, quoteScalar } from "../lines/quote-scalar.ts";
import { type Decoded, type Field, kindOf, whereOf } from "./field.ts";
import { linkedWord } from "./linked-word.ts";
import { meantBoolean } from "./meant-boolean.ts";
import { meantSource } from "./meant-source.ts";

const exampleList = "[경제, AI]";

/** What stands in fields that take no text but one of a kind. */
const ofKind: ReadonlyMap<string, string> = new Map([
  ["date", "2021-12-15"],
  ["last_modified_at", "2021-12-15"],
  ["permalink", "/my-note/"],
  ["slug", "my-note"],
  ["lang", "ko"],
]);

const longestQuoted = 60;

type Wanted = "text" | "list" | "boolean" | "fields";

/** The error for a field of the wrong kind, such as a list in place of text. */
export function wrongKind(field: Field, wanted: Wanted): Decoded<null> {
  const kind: FrontMatterKind = kindOf(field.node);
  const spelled = spelledAs(field.text, field.node);
  const found = (spelled.split("\n")[0] ?? "").slice(0, longestQuoted);
  const examples = examplesOf(field, wanted, spelled);
  const isLong = spelled.trimEnd().includes("\n") && examples.every((line) => line.startsWith(`${field.key}:`));
  const facts = { key: field.key, wanted, kind, found, isLong, examples };
  return { value: null, diagnostics: [diagnose("front-matter-wrong-kind", facts, whereOf(field))] };
}

/** A correct line, or each that may be meant; for a list item the item, or the whole list where lists are nested. */
function examplesOf(field: Field, wanted: Wanted, spelled: string): readonly string[] {
  const { key, node } = field;
  const text = quoteScalar(oneLine(spelled).slice(0, longestQuoted));
  if (wanted === "boolean") return booleansFor(node).map((value) => `${key}: ${value}`);
  if (wanted === "fields") return [`${key}: ${meantSource(node)}`];
  if (wanted === "list") return [`${key}: ${listOfNames(node) ?? exampleList}`];
  const [first, ...others] = key === "series" ? wordsOf(node) : [];
  if (first !== undefined && others.length > 0) return [first, ...others].map((word) => `${key}: ${word}`);
  if (!listKeys.has(key))
    return [`${key}: ${ofKind.get(key) ?? meantMode(key, spelled) ?? meantText(field, spelled) ?? text}`];
  if (node.kind === "list") return [`${key}: ${exampleList}`];
  return [isOnLineOfItsOwn(field) ? `- ${text}` : text];
}

/** The items of a list of which only one can be meant; none for any other value. */
function wordsOf(node: YamlNode): readonly string[] {
  if (node.kind !== "list" || node.items.length > mostOffered) return [];
  const items = node.items.filter((item) => item.kind !== "scalar" || item.value !== null);
  const words = items.map((item) => (item.kind === "scalar" ? plainScalar(oneLine(String(item.value))) : ""));
  return words.includes("") ? [] : words;
}

/** `{경제, 금리}`: the list of what stands in the wrong brackets; null where one of its names has a value. */
function listOfNames(node: YamlNode): string | null {
  if (node.kind !== "fields" || node.entries.length === 0) return null;
  const isBare = node.entries.every(({ value }) => value.kind === "scalar" && value.value === null);
  return isBare ? listOf(node.entries.map(({ key }) => key)) : null;
}

const mostOffered = 3;

/** `article: [link]`, which in quotes would be no mode either. */
function meantMode(key: string, spelled: string): string | null {
  return key === "article" ? (/\b(?:link|highlights|full)\b/iu.exec(spelled)?.[0].toLowerCase() ?? null) : null;
}

/** `title: [[금리]]` is the word of a link by name. */
function meantText(field: Field, spelled: string): string | null {
  const word = linkedWord(spelled);
  return word === null ? itemsAsText(field, spelled) : plainScalar(word);
}

/** The one text that a list on lines of its own stands for; null for anything else. */
function itemsAsText({ node }: Field, spelled: string): string | null {
  if (node.kind !== "list" || spelled.startsWith("[")) return null;
  const items = node.items.map((item) => (item.kind === "scalar" && item.value !== null ? String(item.value) : null));
  return items.includes(null) ? null : plainScalar(oneLine(items.join(", ")));
}

/**
 * Both suggestions where it is unclear which is meant: offering only one would tell an author to publish a note, or to
 * hold it back.
 */
function booleansFor(node: YamlNode): readonly boolean[] {
  const meant = meantBoolean(scalarText(node));
  return meant === null ? [true, false] : [meant];
}

/** Whether an item of a list stands after a dash, and not between brackets. */
function isOnLineOfItsOwn({ text, node }: Field): boolean {
  return /(?:^|\s)-$/u.test(text.yaml.text.slice(0, node.start).trimEnd());
}
