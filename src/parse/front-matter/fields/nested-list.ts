import { diagnose } from "../../../model/problem/diagnostic.ts";
import { oneLine } from "../../../model/text/one-line.ts";
import type { YamlList, YamlNode } from "../../yaml/yaml-tree.ts";
import { spelledAs, wordOf } from "../front-matter-text.ts";
import { listItem } from "../lines/quote-scalar.ts";
import { type Decoded, type Field, whereOf } from "./field.ts";

/** Brackets typed twice, `[[금리, 환율]]`, and lists of Obsidian's links; more are a structure of another program. */
const deepest = 3;

const longestQuoted = 120;

/** Reads lists within a list as the one list they were meant to be: `[[금리]]` is 금리, as in Obsidian. */
export function flatItems(field: Field, list: YamlList): Decoded<readonly YamlNode[]> {
  if (!list.items.some(({ kind }) => kind === "list")) return { value: list.items, diagnostics: [] };
  const value = [...itemsWithin(list, { depth: deepest, most: field.longestList + 1 })];
  // What is deeper, or referred to from elsewhere, is not typed twice by mistake.
  const isOwn = value.every(({ kind, start, end }) => kind !== "list" && start >= list.start && end <= list.end);
  if (!isOwn) return { value: list.items, diagnostics: [] };
  const words = value.map((node) => wordIn(field, node));
  // What is no word has an error of its own, and no line to offer.
  if (words.length > field.longestList || words.includes(null)) return { value, diagnostics: [] };
  const spelled = spelledAs(field.text, list);
  const written = `[${words.join(", ")}]`;
  const where = whereOf(field);
  // A remark or the name of a value would be lost.
  const fix = /[#&*]/u.test(spelled) ? null : { place: where.place, text: written };
  const facts = {
    line: `${field.key}: ${oneLine(spelled).slice(0, longestQuoted)}`,
    repaired: `${field.key}: ${written}`,
  };
  return { value, diagnostics: [diagnose("front-matter-nested-list", facts, { ...where, fix })] };
}

/** A word as an item of a list; null for what is none. A number needs no quotes there. */
function wordIn({ text }: Field, node: YamlNode): string | null {
  if (node.kind !== "scalar" || node.value === null) return null;
  const word = wordOf(text, node);
  return typeof node.value === "string" ? listItem(word) : word;
}

/** References may make a short text hold more lists than can be walked through. */
function* itemsWithin(
  list: YamlList,
  { depth, most }: { readonly depth: number; readonly most: number },
): Generator<YamlNode> {
  let left = most;
  for (const item of list.items) {
    if (left <= 0) return;
    const items = item.kind === "list" && depth > 0 ? itemsWithin(item, { depth: depth - 1, most: left }) : [item];
    for (const inner of items) {
      yield inner;
      left -= 1;
    }
  }
}
