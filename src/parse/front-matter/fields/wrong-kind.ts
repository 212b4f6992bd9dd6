import { diagnose } from "../../../model/diagnostic.ts";
import type { FrontMatterKind } from "../../../model/rules/front-matter/fields.ts";
import { placeOfNode, spelledAs } from "../front-matter-text.ts";
import { quoteScalar } from "../quote-scalar.ts";
import { type Decoded, type Field, kindOf } from "./field.ts";

const examples: Readonly<Record<"list" | "boolean" | "fields", string>> = {
  list: "[경제, AI]",
  boolean: "true",
  fields: "{ publisher: 한국경제, reporter: 이시은 }",
};

const longestQuoted = 60;

/** The error of a field that holds a list where text belongs, and the like. */
export function wrongKind(field: Field, wanted: "text" | "list" | "boolean" | "fields"): Decoded<null> {
  const kind: FrontMatterKind = kindOf(field.node);
  const spelled = spelledAs(field.text, field.node);
  const found = (spelled.split("\n")[0] ?? "").slice(0, longestQuoted);
  const example = `${field.key}: ${wanted === "text" ? quoteScalar(found) : examples[wanted]}`;
  const facts = { key: field.key, wanted, kind, found, example };
  const place = placeOfNode(field.text, field.node);
  return { value: null, diagnostics: [diagnose("front-matter-wrong-kind", facts, { source: field.path, place })] };
}
