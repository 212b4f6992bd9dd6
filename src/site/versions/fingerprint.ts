import { hash } from "node:crypto";
import { askedOnce } from "../../model/asked-once.ts";

/** Tells two objects, but not lists, apart without looking inside; undefined for an unknown one. */
export type VersionOf = (object: object) => string | undefined;

/**
 * A short text, equal for equal values and in practice only for those: plain data, lists, maps, sets and objects whose
 * class says what they are `madeOf`. An object known to `versionOf`, if no list, is not looked into. Throws a
 * `TypeError` for anything else, such as a function: what cannot be compared must not pass for unchanged. A field that
 * is undefined counts as missing, as in JSON.
 */
export function fingerprint(value: unknown, versionOf: VersionOf = () => undefined): string {
  return textFingerprint(described(value, describing(versionOf)));
}

/** Gives the fingerprints of many values, whose fields have the same names. */
export function fingerprints(versionOf: VersionOf): (value: unknown) => string {
  const describer = describing(versionOf);
  return (value) => textFingerprint(described(value, describer));
}

/**
 * As `fingerprints`, for objects that are to be known by the result: each is looked into, even if `versionOf` would
 * know it, but what it holds is not if it is known.
 */
export function contentFingerprints(versionOf: VersionOf): (object: object) => string {
  const describer = describing(versionOf);
  return (object) => textFingerprint(describedFields({ ...object }, describer));
}

/** The fingerprint of a text alone. */
export function textFingerprint(text: string): string {
  return hash("sha1", text, "base64url");
}

/** What values are described by. */
interface Describer {
  readonly versionOf: VersionOf;
  /** The name of a field as described: a site has a million fields, of a hundred names. */
  readonly nameOf: (name: string) => string;
}

function describing(versionOf: VersionOf): Describer {
  return { versionOf, nameOf: askedOnce(describedText) };
}

function described(value: unknown, describer: Describer): string {
  switch (typeof value) {
    case "string":
      return describedText(value);
    case "number":
    case "boolean":
    case "undefined":
      return `${String(value)};`;
    case "object":
      return value === null ? "null;" : describedObject(value, describer);
    default:
      throw new TypeError(`A ${typeof value} has no fingerprint`);
  }
}

function describedText(text: string): string {
  return `"${text.length}:${text}`;
}

function describedObject(value: object, describer: Describer): string {
  if (Array.isArray(value)) return `[${describedAll(value, describer)}]`;
  const known = describer.versionOf(value);
  if (known !== undefined) return `#${known};`;
  if (isPlain(value)) return describedFields(value, describer);
  if (value instanceof Map) return `M[${describedAll([...value].flat(), describer)}]`;
  if (value instanceof Set) return `S[${describedAll([...value], describer)}]`;
  if ("madeOf" in value) return described(value.madeOf, describer);
  throw new TypeError("An object of a class that does not say what it is made of has no fingerprint");
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describedFields(fields: Readonly<Record<string, unknown>>, describer: Describer): string {
  let text = "{";
  for (const key of Object.keys(fields)) {
    const part = fields[key];
    if (part !== undefined) text += describer.nameOf(key) + described(part, describer);
  }
  return `${text}}`;
}

function describedAll(values: readonly unknown[], describer: Describer): string {
  // Not iterated over, which would make an object for each of a site's million values.
  return values.reduce<string>((text, value) => text + described(value, describer), "");
}
