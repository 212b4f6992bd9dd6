import { parse, TomlError } from "smol-toml";
import { type PlainFields, type PlainValue, plainFields, yamlField } from "./plain-value.ts";

const options = { integersAsBigInt: "asNeeded", unsafeKeyBehaviour: "throw", maxDepth: 20 } as const;

/** Parses TOML; null if it is invalid or nested too deep. */
export function readToml(text: string): PlainFields | null {
  try {
    return plainFields(parse(text, options));
  } catch (error) {
    if (error instanceof TomlError) return null;
    throw error;
  }
}

/** The line, counted from 0, at which a text is found not to be TOML; null if it is. */
export function lineAtFault(text: string): number | null {
  try {
    parse(text, options);
    return null;
  } catch (error) {
    if (error instanceof TomlError) return error.line - 1;
    throw error;
  }
}

/**
 * Rewrites TOML as YAML lines in the same order, keeping comments and the spelling of numbers and dates; null if it is
 * invalid.
 */
export function yamlOfToml(text: string): readonly string[] | null {
  const root = readToml(text);
  if (root === null) return null;
  const statements = statementsOf(text);
  const spelled = spelledIn(statements);
  const written = new Set<string>();
  return statements.flatMap(({ code, comments }) => {
    const [entry] = code === "" ? [] : (readToml(code)?.entries ?? []);
    const key = entry?.[0] ?? "";
    const value = written.has(key) ? undefined : root.entries.find(([name]) => name === key)?.[1];
    if (entry !== undefined) written.add(key);
    return [...comments, ...(value === undefined ? [] : yamlField(key, asSpelled(value, [key], spelled)))];
  });
}

interface Statement {
  /** The line on which it begins, counted from 0. */
  readonly line: number;
  /** Without comments. */
  readonly code: string;
  readonly comments: readonly string[];
}

const token =
  /"""(?:[^\\]|\\.)*?"{3,5}|'''.*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[[{\]}\n]|[^"'#[\]{}\n]+|["']/gsu;

/** Groups lines that belong together: a list may span many. */
export function statementsOf(text: string): readonly Statement[] {
  const statements: Statement[] = [];
  let line = 0;
  let lines = 0;
  let code = "";
  let comments: string[] = [];
  let depth = 0;
  for (const [part] of `${text}\n`.matchAll(token)) {
    if (/^[[{]$/u.test(part)) depth += 1;
    if (/^[\]}]$/u.test(part)) depth -= 1;
    if (part.startsWith("#")) comments.push(part.trimEnd());
    else code += part;
    lines += part.split("\n").length - 1;
    if (part !== "\n" || depth > 0) continue;
    statements.push({ line, code: code.trim(), comments });
    line = lines;
    code = "";
    comments = [];
  }
  // What is never closed.
  return code.trim() === "" ? statements : [...statements, { line, code: code.trim(), comments }];
}

const bare = /^(?:[-+]?\d+(?:\.\d+)?|\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[-+]\d\d:\d\d)?)?)$/u;

/** How numbers and dates are spelled, by key path. */
function spelledIn(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  let table: readonly string[] = [];
  for (const { code } of statements) {
    const names = namesIn(readToml(code));
    if (code.startsWith("[")) table = names;
    const raw = code.slice(code.lastIndexOf("=") + 1).trim();
    if (!code.startsWith("[") && bare.test(raw)) spelled.set(JSON.stringify([...table, ...names]), raw);
  }
  return spelled;
}

function namesIn(fields: PlainFields | null): readonly string[] {
  const [entry, ...others] = fields?.entries ?? [];
  if (entry === undefined || others.length > 0) return [];
  const [name, value] = entry;
  return [name, ...(value.kind === "fields" ? namesIn(value) : [])];
}

function asSpelled(value: PlainValue, names: readonly string[], spelled: ReadonlyMap<string, string>): PlainValue {
  if (value.kind === "bare") return { kind: "bare", text: spelled.get(JSON.stringify(names)) ?? value.text };
  if (value.kind !== "fields") return value;
  return {
    kind: "fields",
    entries: value.entries.map(([key, one]) => [key, asSpelled(one, [...names, key], spelled)] as const),
  };
}
