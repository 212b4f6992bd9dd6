import { pointAt, sourceText } from "../../places/source-text.ts";
import type { YamlEntry } from "../../yaml/yaml-tree.ts";
import { isKnownKey } from "../known-keys.ts";
import type { RepairedFrontMatter } from "./repair.ts";

/**
 * Front matter without the repairs of lines under an unknown name: its own warning says that the line was not read, and
 * a second one that it was would contradict it.
 */
export function withoutRepairsOfUnknownKeys(
  repaired: RepairedFrontMatter,
  entries: readonly YamlEntry[],
): RepairedFrontMatter {
  if (repaired.repairs.length === 0) return repaired;
  const yaml = sourceText(repaired.text);
  const begins = entries.map(({ key, keySpan }) => ({
    line: pointAt(yaml, keySpan.start).line - 1,
    isUnknown: !isKnownKey(key),
  }));
  const isOfUnknown = (line: number): boolean => begins.findLast((entry) => entry.line <= line)?.isUnknown === true;
  return { ...repaired, repairs: repaired.repairs.filter(({ line }) => !isOfUnknown(line)) };
}
