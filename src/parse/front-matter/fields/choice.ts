import { diagnose } from "../../../model/problem/diagnostic.ts";
import { type Decoded, type Field, whereOf } from "./field.ts";
import { decodeText } from "./text.ts";

/** A field that takes one of a few words. */
export function decodeChoice<Choice extends string>(field: Field, choices: readonly Choice[]): Decoded<Choice | null> {
  const text = decodeText(field);
  if (text.value === null) return { ...text, value: null };
  const found = text.value.value;
  const value = choices.find((choice) => choice === found.trim().toLowerCase());
  if (value !== undefined) return { ...text, value };
  const facts = { key: field.key, found: found.slice(0, 60), choices };
  return { value: null, diagnostics: [diagnose("front-matter-choice", facts, whereOf(field))] };
}
