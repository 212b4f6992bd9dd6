import type { SourceArticle } from "../../../model/note/source-article.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { isSafeAddress } from "../../links/safe-address.ts";
import type { YamlFields } from "../../yaml/yaml-tree.ts";
import { placeOfSpan } from "../front-matter-text.ts";
import { isSourceKey, type SourceKey, sourceKeys } from "../known-keys.ts";
import { nearestKey } from "../nearest-key.ts";
import { decodeDate } from "./date.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";
import { wrongKind } from "./wrong-kind.ts";

/** Decodes `source:`, the article a note is about; an address alone is enough. */
export function decodeSource(field: Field, timeZone: string): Decoded<Partial<SourceArticle> | null> {
  const { node } = field;
  if (node.kind === "fields") return decodeParts(field, node, timeZone);
  if (node.kind === "scalar" && node.value === null) return { ...decodeText(field), value: null };
  const isAddress = node.kind === "scalar" && typeof node.value === "string" && /^https?:\/\//u.test(node.value);
  if (!isAddress) return wrongKind(field, "fields");
  const url = decodeText(field);
  return { value: url.value === null ? null : { url: url.value.value }, diagnostics: url.diagnostics };
}

function decodeParts(field: Field, node: YamlFields, timeZone: string): Decoded<Partial<SourceArticle>> {
  const diagnostics: Diagnostic[] = [];
  let value: Partial<SourceArticle> = {};
  for (const { key, keySpan, value: partNode } of node.entries) {
    const part = { ...field, key, node: partNode };
    if (isSourceKey(key)) {
      const decoded = decodePart(key, part, timeZone);
      diagnostics.push(...decoded.diagnostics);
      value = { ...value, ...decoded.value };
    } else {
      const suggestion = nearestKey(key, sourceKeys);
      const isTaken = node.entries.some((entry) => entry.key === suggestion);
      const facts = { key: key.slice(0, 60), suggestion, isTaken, known: sourceKeys, notes: 1 };
      const place = placeOfSpan(field.text, keySpan);
      diagnostics.push(diagnose("front-matter-unknown-key", facts, { source: field.path, place }));
    }
  }
  return { value, diagnostics };
}

function decodePart(key: SourceKey, part: Field, timeZone: string): Decoded<Partial<SourceArticle>> {
  if (key === "published") {
    const { value, diagnostics } = decodeDate(part, timeZone);
    return { value: value === null ? {} : { published: value.value.day }, diagnostics };
  }
  const { value, diagnostics } = decodeText(part);
  if (value === null) return { value: {}, diagnostics };
  if (key === "url" && !isSafeAddress(value.value)) {
    const where = { source: part.path, place: placeOfSpan(part.text, part.node) };
    return { value: {}, diagnostics: [...diagnostics, diagnose("unsafe-link", { address: value.value }, where)] };
  }
  return { value: { [key]: value.value }, diagnostics };
}
