import { yamlScalar } from "../../writing/yaml-scalar.ts";

/** A front matter value, whatever language it is written in. */
export type PlainValue =
  | { readonly kind: "text"; readonly text: string }
  /** A number, date or boolean, as spelled. */
  | { readonly kind: "bare"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly PlainValue[] }
  | PlainFields;

export interface PlainFields {
  readonly kind: "fields";
  readonly entries: readonly (readonly [key: string, value: PlainValue])[];
}

/** Writes a field as YAML, nested fields on lines of their own. */
export function yamlField(key: string, value: PlainValue, indent = ""): readonly string[] {
  const name = `${indent}${/^[A-Za-z_][\w-]*$/u.test(key) ? yamlKey(key) : yamlScalar(key)}:`;
  if (value.kind === "fields" && value.entries.length > 0)
    return [name, ...value.entries.flatMap(([inner, one]) => yamlField(inner, one, `${indent}  `))];
  if (value.kind === "list" && value.items.some(({ kind }) => kind === "fields"))
    return [name, ...value.items.map((item) => `${indent}  - ${flow(item)}`)];
  return [`${name} ${flow(value)}`];
}

/** An unquoted key, unless YAML would read it as something else. */
function yamlKey(key: string): string {
  return key.startsWith("_") ? key : yamlScalar(key);
}

function flow(value: PlainValue): string {
  if (value.kind === "list") return `[${value.items.map(flow).join(", ")}]`;
  if (value.kind === "fields")
    return `{${value.entries.map(([key, one]) => ` ${yamlScalar(key)}: ${flow(one)}`).join(",")} }`;
  return value.kind === "text" ? yamlScalar(value.text) : value.text;
}

/** No author nests so deep; reading deeper input would overflow the stack. */
const deepest = 100;

/** Converts a parsed value; null if nested too deep. Unsupported values are dropped. */
export function plainValue(value: unknown, depth = 0): PlainValue | null {
  if (depth > deepest) return null;
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number" && !Number.isFinite(value)) return { kind: "text", text: String(value) };
  if (Array.isArray(value)) {
    const items = value.map((item) => plainValue(item, depth + 1));
    return items.every((item) => item !== null) ? { kind: "list", items } : null;
  }
  if (value instanceof Date) return dateOf(value.toISOString());
  if (typeof value === "object" && value !== null) return plainFields(value, depth);
  return { kind: "bare", text: String(value ?? null) };
}

/** The same for an object. */
export function plainFields(value: object, depth = 0): PlainFields | null {
  const entries: (readonly [string, PlainValue])[] = [];
  for (const [key, typed] of Object.entries(value)) {
    const one = plainValue(typed, depth + 1);
    if (one === null) return null;
    entries.push([key, one]);
  }
  return { kind: "fields", entries };
}

/** YAML reads a time without a date as a number. */
function dateOf(text: string): PlainValue {
  const short = text.replace(/\.000(?=$|Z|[-+])/u, "");
  return { kind: /^\d{4}-/u.test(short) ? "bare" : "text", text: short };
}
