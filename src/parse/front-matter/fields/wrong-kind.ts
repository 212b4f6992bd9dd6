import { diagnose } from "../../../model/diagnostic.ts";
import type { FrontMatterKind } from "../../../model/rules/front-matter/fields.ts";
import { placeOfNode, spelledAs } from "../front-matter-text.ts";
import { listKeys } from "../known-keys.ts";
import { quoteScalar } from "../quote-scalar.ts";
import { type Decoded, type Field, kindOf } from "./field.ts";

const examples: Readonly<Record<"list" | "boolean" | "fields", string>> = {
  list: "[경제, AI]",
  boolean: "true",
  fields: "{ publisher: 한국경제, reporter: 이시은 }",
};

/** What stands in fields that take no text but one of a kind. */
const ofKind: ReadonlyMap<string, string> = new Map([
  ["date", "2021-12-15"],
  ["last_modified_at", "2021-12-15"],
  ["permalink", "/my-note/"],
  ["slug", "my-note"],
  ["lang", "ko"],
]);

const longestQuoted = 60;

type Wanted = "text" | "list" | "boolean" | "fields";

/** The error of a field that holds a list where text belongs, and the like. */
export function wrongKind(field: Field, wanted: Wanted): Decoded<null> {
  const kind: FrontMatterKind = kindOf(field.node);
  const spelled = spelledAs(field.text, field.node);
  const found = (spelled.split("\n")[0] ?? "").slice(0, longestQuoted);
  const example = exampleOf(field, wanted, found);
  const facts = { key: field.key, wanted, kind, found, example };
  const place = placeOfNode(field.text, field.node);
  return { value: null, diagnostics: [diagnose("front-matter-wrong-kind", facts, { source: field.path, place })] };
}

/** A line that is right; for an item of a list the item, or the whole list where lists are nested. */
function exampleOf(field: Field, wanted: Wanted, found: string): string {
  if (wanted !== "text") return `${field.key}: ${examples[wanted]}`;
  if (!listKeys.has(field.key)) return `${field.key}: ${ofKind.get(field.key) ?? quoteScalar(found)}`;
  return field.node.kind === "list" ? `${field.key}: ${examples.list}` : `- ${quoteScalar(found)}`;
}
