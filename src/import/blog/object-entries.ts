import { quotedText, unquoted } from "./program-text.ts";

/** An entry of an object in a program: `a: value`, or `a` for what has that name elsewhere. */
export interface ObjectEntry {
  /** Null where it is computed, or brought in from elsewhere by `...`. */
  readonly key: string | null;
  readonly value: string;
}

const sign = new RegExp(`${quotedText}|[{}[\\]();,]`, "gsu");
const entryForm = new RegExp(`^(?:(${quotedText})|([\\w$]+))\\s*:\\s*(.*)$`, "su");

/** The expressions of a program from a place, between commas or semicolons, up to the bracket that ends them all. */
function* expressionsFrom(program: string): Generator<string> {
  let depth = 0;
  let start = 0;
  for (const { 0: typed, index } of program.matchAll(sign)) {
    if (/^[{[(]$/u.test(typed)) depth += 1;
    else if (depth > 0 && /^[}\])]$/u.test(typed)) depth -= 1;
    else if (depth === 0 && /^[,;}\])]$/u.test(typed)) {
      yield program.slice(start, index).trim();
      if (typed !== ",") return;
      start = index + 1;
    }
  }
  yield program.slice(start).trim();
}

/** The expression that begins at a place of a program without comments. */
export function expressionAt(program: string, start: number): string {
  const [first = ""] = expressionsFrom(program.slice(start));
  return first;
}

/** The entries of an object, from its text without the braces. */
export function objectEntries(body: string): readonly ObjectEntry[] {
  return [...expressionsFrom(body)].filter((typed) => typed !== "").map(entryOf);
}

/** What is between the braces of an object; null for any other expression. */
export function objectBody(expression: string): string | null {
  const [, body = null] = /^\{(.*)\}(?:\s*(?:as|satisfies)\s[^{}]*)?$/su.exec(expression) ?? [];
  return body;
}

function entryOf(typed: string): ObjectEntry {
  const [, quoted, name = "", value = ""] = entryForm.exec(typed) ?? [];
  if (quoted !== undefined) return { key: unquoted(quoted), value };
  if (name !== "") return { key: name, value };
  return { key: /^[\w$]+$/u.test(typed) ? typed : null, value: typed };
}
