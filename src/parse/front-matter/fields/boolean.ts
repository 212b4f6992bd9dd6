import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import { type Decoded, type Field, whereOf } from "./field.ts";
import { booleanWords } from "./meant-boolean.ts";
import { smartQuotes, withoutSmartQuotes } from "./smart-quotes.ts";
import { wrongKind } from "./wrong-kind.ts";

/** What decides whether a note is published or listed: its writer may not have decided yet. */
const deciding: ReadonlySet<string> = new Set(["draft", "unlisted"]);

/**
 * Decodes a yes-or-no field. `yes`, `no`, `on` and `off` count too, and empty means no, as in Jekyll's YAML, of which
 * the writer is told where it publishes; where the field defaults to yes, empty is an error. That and a wrong value
 * give `fallback`.
 */
export function decodeBoolean(field: Field, fallback: boolean): Decoded<boolean> {
  const { node } = field;
  if (node.kind === "scalar") {
    if (node.value === null && !fallback) return { value: fallback, diagnostics: emptyProblems(field) };
    const typed = String(node.value).trim();
    const value = booleanWords.get(typed.toLowerCase());
    if (value !== undefined) return { value, diagnostics: [] };
    const bare = withoutSmartQuotes(typed) ?? "";
    const quoted = booleanWords.get(bare.toLowerCase());
    if (quoted !== undefined) return { value: quoted, diagnostics: [smartQuotes(field, typed, bare)] };
  }
  return { ...wrongKind(field, "boolean"), value: fallback };
}

function emptyProblems(field: Field): readonly Diagnostic[] {
  const { key } = field;
  return deciding.has(key) ? [diagnose("front-matter-empty-value", { key }, whereOf(field))] : [];
}
