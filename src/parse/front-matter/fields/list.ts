import { type Diagnostic, diagnose } from "../../../model/diagnostic.ts";
import type { Placed } from "../../../model/place.ts";
import { placeOfNode, spelledAs } from "../front-matter-text.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";
import { decodeWords } from "./words.ts";
import { wrongKind } from "./wrong-kind.ts";

/** The most values a list field may have. */
export const mostItems = 500;

/** The most characters one word may have: it becomes a part of an address. */
export const longestWord = 200;

/** A field of words. A text is, as Jekyll reads its plural fields, words between white space. */
export function decodeWordList(field: Field): Decoded<readonly Placed<string>[]> {
  const { node } = field;
  const words =
    node.kind === "scalar" && typeof node.value === "string" ? decodeWords(field, node, node.value) : decodeList(field);
  return withoutOverlong(field, withinCount(field, words));
}

/** A field of words that, as Jekyll reads its singular fields, takes a text for one word. */
export function decodeSingleWordList(field: Field): Decoded<readonly Placed<string>[]> {
  return withoutOverlong(field, decodeList(field));
}

/** A field of several texts, or of one. */
export function decodeList(field: Field): Decoded<readonly Placed<string>[]> {
  const { node } = field;
  if (node.kind === "fields") return { ...wrongKind(field, "list"), value: [] };
  const nodes = node.kind === "list" ? node.items.slice(0, mostItems + 1) : [node];
  const items = nodes.map((item) => decodeItem({ ...field, node: item }));
  const value = items.flatMap((item) => (item.value === null ? [] : [item.value]));
  const diagnostics = items.flatMap((item) => item.diagnostics);
  const count = node.kind === "list" ? node.items.length : 1;
  return count > mostItems ? tooMany(field, count, value) : { value, diagnostics };
}

/** One value of a list. A number is a word like any other there. */
function decodeItem(item: Field): Decoded<Placed<string> | null> {
  const { node, text } = item;
  const isNumber = node.kind === "scalar" && typeof node.value === "number";
  return isNumber
    ? { value: { value: spelledAs(text, node), place: placeOfNode(text, node) }, diagnostics: [] }
    : decodeText(item);
}

function withinCount(field: Field, words: Decoded<readonly Placed<string>[]>): Decoded<readonly Placed<string>[]> {
  return words.value.length > mostItems ? tooMany(field, words.value.length, words.value) : words;
}

function tooMany(field: Field, count: number, values: readonly Placed<string>[]): Decoded<readonly Placed<string>[]> {
  const where = { source: field.path, place: placeOfNode(field.text, field.node) };
  const diagnostic = diagnose("front-matter-too-many", { key: field.key, count, limit: mostItems }, where);
  return { value: values.slice(0, mostItems), diagnostics: [diagnostic] };
}

function withoutOverlong(field: Field, words: Decoded<readonly Placed<string>[]>): Decoded<readonly Placed<string>[]> {
  const tooLong: Diagnostic[] = words.value
    .filter((word) => word.value.length > longestWord)
    .map(({ value, place }) => {
      const facts = { key: field.key, length: value.length, limit: longestWord, begin: value.slice(0, 20) };
      return diagnose("front-matter-too-long", facts, { source: field.path, place });
    });
  const value = words.value.filter((word) => word.value.length <= longestWord);
  return { value, diagnostics: [...words.diagnostics, ...tooLong] };
}
