import { type Diagnostic, diagnose } from "../../../model/diagnostic.ts";
import type { SourceArticle } from "../../../model/source-article.ts";
import { placeOfSpan } from "../front-matter-text.ts";
import { sourceKeys } from "../known-keys.ts";
import { nearestKey } from "../nearest-key.ts";
import { decodeDate } from "./date.ts";
import type { Decoded, Field } from "./field.ts";
import { decodeText } from "./text.ts";
import { wrongKind } from "./wrong-kind.ts";

type TypedSource = {
  -readonly [Key in "headline" | "url" | "publisher" | "reporter" | "published"]?: SourceArticle[Key];
};

/** The article a note is about, as `source:` tells it; an address alone will do. */
export function decodeSource(field: Field, timeZone: string): Decoded<Partial<SourceArticle> | null> {
  const { node } = field;
  if (node.kind === "scalar" && typeof node.value === "string" && /^https?:\/\//u.test(node.value)) {
    return { value: { url: node.value }, diagnostics: [] };
  }
  if (node.kind === "scalar" && node.value === null) return { ...decodeText(field), value: null };
  if (node.kind !== "fields") return wrongKind(field, "fields");
  const value: TypedSource = {};
  const diagnostics: Diagnostic[] = [];
  for (const entry of node.entries) {
    const part = { ...field, key: entry.key, node: entry.value };
    if (entry.key === "published") {
      const published = decodeDate(part, timeZone);
      diagnostics.push(...published.diagnostics);
      if (published.value !== null) value.published = published.value.value.day;
    } else if (
      entry.key === "headline" ||
      entry.key === "url" ||
      entry.key === "publisher" ||
      entry.key === "reporter"
    ) {
      const text = decodeText(part);
      diagnostics.push(...text.diagnostics);
      if (text.value !== null) value[entry.key] = text.value.value;
    } else {
      const facts = { key: entry.key.slice(0, 60), suggestion: nearestKey(entry.key, sourceKeys), known: sourceKeys };
      diagnostics.push(
        diagnose("front-matter-unknown-key", facts, {
          source: field.path,
          place: placeOfSpan(field.text, entry.keySpan),
        }),
      );
    }
  }
  return { value, diagnostics };
}
