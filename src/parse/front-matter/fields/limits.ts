import { diagnose } from "../../../model/problem/diagnostic.ts";
import type { Placed } from "../../../model/problem/place.ts";
import { type Decoded, type Field, whereOf } from "./field.ts";

/** The most characters a text field may have. */
export const longestText = 2_000;

/** The most values a list field may have, unless the site's settings say otherwise. */
export const defaultLongestList = 2_000;

/** The most characters one word of a list may have: it becomes a part of an address. */
export const longestWord = 200;

/** The error for a list too long to be intended; its first values are kept. */
export function tooMany<Value>(field: Field, count: number, values: readonly Value[]): Decoded<readonly Value[]> {
  const facts = { key: field.key, count, limit: field.longestList };
  const diagnostic = diagnose("front-matter-too-many", facts, whereOf(field));
  return { value: values.slice(0, field.longestList), diagnostics: [diagnostic] };
}

/** Drops values too long to be intended, each with an error. */
export function withoutOverlong(
  field: Field,
  values: Decoded<readonly Placed<string>[]>,
  limit: number,
): Decoded<readonly Placed<string>[]> {
  const fits = ({ value }: Placed<string>): boolean => value.length <= limit;
  if (values.value.every(fits)) return values;
  const problems = values.value
    .filter((value) => !fits(value))
    .map(({ value, place }) => {
      const facts = { key: field.key, length: value.length, limit, begin: value.slice(0, 20) };
      return diagnose("front-matter-too-long", facts, { source: field.path, place });
    });
  return { value: values.value.filter(fits), diagnostics: [...values.diagnostics, ...problems] };
}
