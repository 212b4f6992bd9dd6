import { isKnownKey } from "../known-keys.ts";
import { plainScalar } from "../lines/quote-scalar.ts";

const longestLine = 2_000;
const assignment = /^([\w-]{1,40})\s*=\s*(\S.*)$/u;

/** A line of TOML, `title = "금리"`, as front matter says it; null for any other line. */
export function tomlField(line: string): { readonly name: string; readonly written: string } | null {
  const [, name, value = ""] = line.length > longestLine ? [] : (assignment.exec(line) ?? []);
  if (name === undefined) return null;
  const text = unquoted(value.trim());
  return { name, written: `${name}: ${text === value.trim() ? text : plainScalar(text)}` };
}

/** A text without the quotation marks around it. */
export function unquoted(value: string): string {
  return /^"([^"\\]*)"$/u.exec(value)?.[1] ?? /^'([^']*)'$/u.exec(value)?.[1] ?? value;
}

/** Fields at the top of some lines, as front matter says them, and how many lines they take. */
export interface LeadingFields {
  readonly count: number;
  readonly written: readonly string[];
}

/**
 * The fields with which some lines begin, in TOML or already in our form; null where none of them is ours, or where
 * they go on in a form that cannot be told line by line (`[params]`, a list on several lines).
 */
export function leadingFields(lines: readonly string[]): LeadingFields | null {
  const written: string[] = [];
  let count = 0;
  let isOurs = false;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:#.*)?$/u.test(line)) continue;
    if (longerValue.test(line)) return null;
    const field = tomlField(line) ?? ourField(line, index > count);
    if (field === null) break;
    written.push(field.written);
    count = index + 1;
    isOurs ||= isKnownKey(field.name);
  }
  return isOurs ? { count, written } : null;
}

/** A table, a list or text on several lines, and their lines. */
const longerValue = /^\s+\S|^[[\]{}]|^-\s|[[{,]\s*$|"""|'''/u;

/** Below a blank line, a line of a text may look like a field. */
function ourField(line: string, isBelowBlank: boolean): ReturnType<typeof tomlField> {
  const name = /^([\w-]{1,40}):(?:\s|$)/u.exec(line)?.[1];
  if (name === undefined || line.length > longestLine || (isBelowBlank && !isKnownKey(name))) return null;
  return { name, written: line.trimEnd() };
}
