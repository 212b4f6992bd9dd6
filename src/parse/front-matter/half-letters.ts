import type { SourcePath } from "../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../model/problem/diagnostic.ts";
import { countOf } from "../../model/text/count-of.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "../yaml/yaml-tree.ts";
import { type FrontMatterText, placeOfSpan, spelledAs } from "./front-matter-text.ts";

/** The replacement for a lost letter. */
const lostLetter = "\uFFFD";

/** One of the two halves that some letters have, spelled in YAML's way: without any, no value has lost one. */
const halfSpelled = /\\(?:u|U0000)d[89a-f]/iu;

/**
 * Values with half a letter in them (`"\uD83D"`), left by programs that cut a text in the middle of an emoji: no page
 * or feed can hold them.
 */
export function halfLetters(
  entries: readonly YamlEntry[],
  text: FrontMatterText,
  path: SourcePath,
): readonly Diagnostic[] {
  if (!halfSpelled.test(text.yaml.text)) return [];
  return scalarsOf(entries).flatMap((node) => {
    const count = countOf(String(node.value), lostLetter);
    if (count === 0 || !halfSpelled.test(spelledAs(text, node))) return [];
    return [diagnose("file-lost-letters", { count }, { source: path, place: placeOfSpan(text, node) })];
  });
}

/** Every value once, however often others refer to it. */
function scalarsOf(entries: readonly YamlEntry[]): readonly YamlScalar[] {
  const scalars: YamlScalar[] = [];
  const seen = new Set<readonly unknown[]>();
  const waiting: YamlNode[] = entries.map(({ value }) => value).reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "scalar") {
      scalars.push(node);
      continue;
    }
    const held = node.kind === "list" ? node.items : node.entries;
    if (seen.has(held)) continue;
    seen.add(held);
    waiting.push(...(node.kind === "list" ? node.items : node.entries.map(({ value }) => value)).toReversed());
  }
  return scalars;
}
