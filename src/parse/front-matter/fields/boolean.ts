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

/**
 * A yes-or-no field. `yes`, `no`, `on` and `off` count too, as in the YAML of Jekyll; nothing counts as no, as it
 * does there: where that is not the usual, it is asked what is meant. Such and a wrong value leave it as `usual`.
 */
export function decodeBoolean(field: Field, usual: boolean): Decoded<boolean> {
  const { node } = field;
  if (node.kind === "scalar") {
    if (node.value === null && !usual) return { value: usual, diagnostics: [] };
    const value = words.get(String(node.value).trim().toLowerCase());
    if (value !== undefined) return { value, diagnostics: [] };
  }
  return { ...wrongKind(field, "boolean"), value: usual };
}
