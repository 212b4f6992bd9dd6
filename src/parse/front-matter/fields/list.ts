import type { Placed } from "../../../model/problem/place.ts";
import { itemsWithoutComments } from "../comments-in-fields.ts";
import { placeOfNode, wordOf } from "../front-matter-text.ts";
import type { Decoded, Field } from "./field.ts";
import { longestWord, tooMany, withoutOverlong } from "./limits.ts";
import { listedWords } from "./listed-words.ts";
import { flatItems } from "./nested-list.ts";
import { decodeText } from "./text.ts";
import { decodeWords } from "./words.ts";
import { wrongKind } from "./wrong-kind.ts";

/** A field of words. A text is split at white space, as in Jekyll's plural fields. */
export function decodeWordList(field: Field): Decoded<readonly Placed<string>[]> {
  const { node } = field;
  const isText = node.kind === "scalar" && typeof node.value === "string";
  return withoutOverlong(
    field,
    isText ? decodeWords(field, String(node.value)) : decodeItems(field, listedWords),
    longestWord,
  );
}

/** A field of words in which a text is one word, as in Jekyll's singular fields. */
export function decodeSingleWordList(field: Field): Decoded<readonly Placed<string>[]> {
  return withoutOverlong(field, decodeItems(field, listedWords), longestWord);
}

/** A field of several texts, or of one. */
export function decodeList(field: Field): Decoded<readonly Placed<string>[]> {
  return decodeItems(field, (_item, value) => ({ value: [value], diagnostics: [] }));
}

type ReadItem = (item: Field, value: Placed<string>) => Decoded<readonly Placed<string>[]>;

function decodeItems(field: Field, read: ReadItem): Decoded<readonly Placed<string>[]> {
  const { node } = field;
  if (node.kind === "fields") return { ...wrongKind(field, "list"), value: [] };
  const flat = node.kind === "list" ? flatItems(field, node) : { value: [node], diagnostics: [] };
  const nodes = node.kind === "list" ? itemsWithoutComments(field.key, flat.value) : flat.value;
  const items = nodes.slice(0, field.longestList).map((node) => {
    const item = { ...field, node };
    const { value, diagnostics } = decodeItem(item);
    const values = value === null ? { value: [], diagnostics: [] } : read(item, value);
    return { value: values.value, diagnostics: [...diagnostics, ...values.diagnostics] };
  });
  const value = items.flatMap((item) => item.value);
  if (nodes.length > field.longestList) return tooMany(field, nodes.length, value);
  return { value, diagnostics: [...flat.diagnostics, ...items.flatMap((item) => item.diagnostics)] };
}

/** One value of a list. A number counts as a word. */
function decodeItem(item: Field): Decoded<Placed<string> | null> {
  const { node, text } = item;
  if (node.kind !== "scalar" || typeof node.value !== "number") return decodeText(item);
  return { value: { value: wordOf(text, node), place: placeOfNode(text, node) }, diagnostics: [] };
}
