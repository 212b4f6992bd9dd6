import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { FrontMatterKind } from "../../../model/problem/rules/front-matter/fields.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { placeOfNode, spelledAs } from "../front-matter-text.ts";
import { listKeys } from "../known-keys.ts";
import { quoteScalar } from "../quote-scalar.ts";
import { type Decoded, type Field, kindOf } from "./field.ts";
import { meantBoolean } from "./meant-boolean.ts";

const examples: Readonly<Record<"list" | "fields", string>> = {
  list: "[경제, AI]",
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
  const facts = { key: field.key, wanted, kind, found, examples: examplesOf(field, wanted, found) };
  const place = placeOfNode(field.text, field.node);
  return { value: null, diagnostics: [diagnose("front-matter-wrong-kind", facts, { source: field.path, place })] };
}

/** A line that is right, or each that may be meant; for an item of a list the item, or the whole list where lists are nested. */
function examplesOf(field: Field, wanted: Wanted, found: string): readonly string[] {
  const { key, node } = field;
  if (wanted === "boolean") return booleansFor(node).map((value) => `${key}: ${value}`);
  if (wanted !== "text") return [`${key}: ${examples[wanted]}`];
  if (!listKeys.has(key)) return [`${key}: ${ofKind.get(key) ?? quoteScalar(found)}`];
  if (node.kind === "list") return [`${key}: ${examples.list}`];
  return [isOnLineOfItsOwn(field) ? `- ${quoteScalar(found)}` : quoteScalar(found)];
}

/** Both where it is not evident which: to name one would be to tell an author to publish a note, or to keep it. */
function booleansFor(node: YamlNode): readonly boolean[] {
  const meant = node.kind === "scalar" ? meantBoolean(String(node.value)) : null;
  return meant === null ? [true, false] : [meant];
}

/** Whether an item of a list stands behind a dash, and not between brackets. */
function isOnLineOfItsOwn({ text, node }: Field): boolean {
  return /(?:^|\s)-$/u.test(text.yaml.text.slice(0, node.start).trimEnd());
}
