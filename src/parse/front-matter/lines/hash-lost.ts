import type { SourcePath } from "../../../model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { YamlEntry } from "../../yaml/yaml-tree.ts";
import { type FrontMatterText, placeOfSpan } from "../front-matter-text.ts";
import { isKnownKey } from "../known-keys.ts";
import { quoteScalar } from "./quote-scalar.ts";

/** What lost text looks like, wherever it is: without any, no value need be looked at. */
const mayBeLost = /[ \t]#[^\s#]/u;

/** `title: 오늘의 #1 뉴스`: reports text that YAML takes for a comment, though it looks like part of the value. */
export function hashLost(
  entries: readonly YamlEntry[],
  text: FrontMatterText,
  path: SourcePath,
): readonly Diagnostic[] {
  if (!mayBeLost.test(text.yaml.text)) return [];
  return entries.flatMap(({ key, value }) => {
    if (!isKnownKey(key) || value.kind !== "scalar" || value.value === null) return [];
    // No text begins with `true` alone: `pin: true #핀`.
    if (typeof value.value === "boolean") return [];
    const [, space = "", lost] = /^([ \t]+)(#[^\s#].*)/u.exec(text.yaml.text.slice(value.end)) ?? [];
    if (lost === undefined) return [];
    const start = value.end + space.length;
    const place = placeOfSpan(text, { start, end: start + lost.trimEnd().length });
    const facts = { key, lost: lost.trimEnd(), quoted: quoteScalar(`${value.value}${space}${lost.trimEnd()}`) };
    return [diagnose("front-matter-hash-lost", facts, { source: path, place })];
  });
}
