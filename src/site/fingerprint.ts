import { hash } from "node:crypto";

/** Tells two objects, but not lists, apart without looking inside; undefined for an unknown one. */
export type VersionOf = (object: object) => string | undefined;

/**
 * A short text, equal for equal values and in practice only for those: plain data, lists, maps, sets and objects whose
 * class says what they are `madeOf`. An object known to `versionOf`, if no list, is not looked into. Throws a
 * `TypeError` for anything else, such as a function: what cannot be compared must not pass for unchanged. A field that
 * is undefined counts as missing, as in JSON.
 */
export function fingerprint(value: unknown, versionOf: VersionOf = () => undefined): string {
  return textFingerprint(described(value, versionOf));
}

/** The fingerprint of a text alone. */
export function textFingerprint(text: string): string {
  return hash("sha1", text, "base64url");
}

function described(value: unknown, versionOf: VersionOf): string {
  switch (typeof value) {
    case "string":
      return `"${value.length}:${value}`;
    case "number":
    case "boolean":
    case "undefined":
      return `${String(value)};`;
    case "object":
      return value === null ? "null;" : describedObject(value, versionOf);
    default:
      throw new TypeError(`A ${typeof value} has no fingerprint`);
  }
}

function describedObject(value: object, versionOf: VersionOf): string {
  if (Array.isArray(value)) return `[${describedAll(value, versionOf)}]`;
  const known = versionOf(value);
  if (known !== undefined) return `#${known};`;
  if (isPlain(value)) return describedFields(value, versionOf);
  if (value instanceof Map) return `M[${describedAll([...value].flat(), versionOf)}]`;
  if (value instanceof Set) return `S[${describedAll([...value], versionOf)}]`;
  if ("madeOf" in value) return described(value.madeOf, versionOf);
  throw new TypeError("An object of a class that does not say what it is made of has no fingerprint");
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describedFields(fields: Readonly<Record<string, unknown>>, versionOf: VersionOf): string {
  let text = "{";
  for (const key of Object.keys(fields)) {
    const part = fields[key];
    if (part !== undefined) text += `"${key.length}:${key}${described(part, versionOf)}`;
  }
  return `${text}}`;
}

function describedAll(values: readonly unknown[], versionOf: VersionOf): string {
  let text = "";
  for (const value of values) text += described(value, versionOf);
  return text;
}
