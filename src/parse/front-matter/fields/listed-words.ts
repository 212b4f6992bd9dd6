import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { oneLine } from "../../../model/text/one-line.ts";
import { withoutUnseen } from "../../../model/text/spelling.ts";
import type { YamlScalar } from "../../yaml/yaml-tree.ts";
import { type FrontMatterText, placeOfNode, placeOfSpan, spelledAs } from "../front-matter-text.ts";
import { listItem } from "../lines/quote-scalar.ts";
import { bulletedLines } from "./bulleted-lines.ts";
import type { Decoded, Field } from "./field.ts";
import { linkedWord } from "./linked-word.ts";

/** Commas that Korean or Chinese input methods type, and that YAML takes for letters. */
const wideComma = /[，、]/u;

/**
 * Reads one item of a list of words: a hashtag without its `#`, a link by name without its brackets, and where wide
 * commas part words without quotes, or lines with a dash that YAML takes for a part of the text above, each word.
 */
export function listedWords(field: Field, item: Placed<string>): Decoded<readonly Placed<string>[]> {
  const { node, text } = field;
  const lines = node.kind === "scalar" ? dashedLines(spelledAs(text, node)) : null;
  if (node.kind === "scalar" && lines !== null) return splitLines(field, node, lines);
  const isPlain = node.kind === "scalar" && spelledAs(text, node) === item.value;
  if (isPlain && /[^，、\s][，、]+\s*[^，、\s]/u.test(item.value)) return splitItem(field, node, item.value);
  const value = withoutUnseen(linkedWord(item.value) ?? item.value).replace(/^[#＃]+(?=[\p{L}\p{N}_])/u, "");
  return { value: [{ ...item, value }], diagnostics: [] };
}

function splitItem({ key, text, path }: Field, node: YamlScalar, typed: string): Decoded<readonly Placed<string>[]> {
  const words = placedPieces(text, node, typed);
  const place = placeOfNode(text, node);
  const items = words.map(({ value }) => listItem(value));
  const fix = { place, text: written(items, text, node) };
  const facts = { line: `${key}: ${typed}`, repaired: `${key}: [${items.join(", ")}]` };
  return { value: words, diagnostics: [diagnose("front-matter-comma-list", facts, { source: path, place, fix })] };
}

/** `- 경제` above `  - 금리`, which is further in: the lines of what YAML reads as one text, unless a comment is in it. */
function dashedLines(spelled: string): readonly string[] | null {
  if (/%%|<!/u.test(spelled)) return null;
  return /^[^"'|>!&*]/u.test(spelled) && /\n\s*-\s/u.test(spelled) ? bulletedLines(spelled.split("\n")) : null;
}

function splitLines(
  { key, text, path }: Field,
  node: YamlScalar,
  lines: readonly string[],
): Decoded<readonly Placed<string>[]> {
  const spelled = spelledAs(text, node);
  let from = 0;
  const value = lines.map((line) => {
    const start = node.start + spelled.indexOf(line, from);
    from = start - node.start + line.length;
    return { value: line, place: placeOfSpan(text, { start, end: start + line.length }) };
  });
  const place = placeOfNode(text, node);
  const items = lines.map(listItem);
  const facts = { line: `${key}: ${oneLine(spelled)}`, repaired: `${key}: [${items.join(", ")}]` };
  const fix = { place, text: written(items, text, node) };
  return { value, diagnostics: [diagnose("front-matter-indent", facts, { source: path, place, fix })] };
}

function placedPieces(text: FrontMatterText, node: YamlScalar, typed: string): readonly Placed<string>[] {
  let from = 0;
  return typed.split(wideComma).flatMap((piece) => {
    const start = node.start + from + (piece.length - piece.trimStart().length);
    from += piece.length + 1;
    const value = piece.trim();
    return value === "" ? [] : [{ value, place: placeOfSpan(text, { start, end: start + value.length }) }];
  });
}

/** Items in place of one: further ones of its list, or a list where a text stood alone, as `tag: 경제` does. */
function written(items: readonly string[], text: FrontMatterText, node: YamlScalar): string {
  return signBefore(text, node) === ":" ? `[${items.join(", ")}]` : items.join(separatorAt(text, node));
}

/** The dash, bracket, comma or colon before a value. */
function signBefore({ yaml }: FrontMatterText, { start }: YamlScalar): string {
  let at = start - 1;
  while (at > 0 && yaml.text.charAt(at).trim() === "") at -= 1;
  return yaml.text.charAt(at);
}

/** What separates this item from the next: a line of its own with a dash, or a comma. */
function separatorAt({ yaml }: FrontMatterText, node: YamlScalar): string {
  const lineStart = yaml.text.lastIndexOf("\n", node.start - 1) + 1;
  const before = yaml.text.slice(lineStart, node.start);
  return /^\s*-\s+$/u.test(before) ? `\n${before}` : ", ";
}
