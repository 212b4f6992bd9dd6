import type { Decoded, Field } from "./field.ts";
import { wrongKind } from "./wrong-kind.ts";

const words: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["no", false],
  ["off", false],
]);

/** A yes-or-no field. `yes`, `no`, `on` and `off` count too, as in the YAML of Jekyll; null when the value is none of them. */
export function decodeBoolean(field: Field): Decoded<boolean | null> {
  const { node } = field;
  if (node.kind === "scalar") {
    if (node.value === null) return { value: null, diagnostics: [] };
    const value = words.get(String(node.value).trim().toLowerCase());
    if (value !== undefined) return { value, diagnostics: [] };
  }
  return wrongKind(field, "boolean");
}
