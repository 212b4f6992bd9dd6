import type { Diagnostic } from "../../model/problem/diagnostic.ts";
import type { Decoded, Field } from "./fields/field.ts";
import type { FrontMatterKey } from "./known-keys.ts";

/** Reads fields by name, and keeps their problems in the order in which the fields are asked for. */
export interface FieldReader {
  readonly read: <Value>(key: FrontMatterKey, decode: (field: Field) => Decoded<Value>, absent: Value) => Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** A reader of the fields that a post has. */
export function fieldReader(fields: ReadonlyMap<FrontMatterKey, Field>): FieldReader {
  const diagnostics: Diagnostic[] = [];
  return {
    read(key, decode, absent) {
      const field = fields.get(key);
      if (field === undefined) return absent;
      const decoded = decode(field);
      diagnostics.push(...decoded.diagnostics);
      return decoded.value;
    },
    diagnostics,
  };
}
