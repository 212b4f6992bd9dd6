/** A string literal of a program, in any of its three quote styles. */
export const quotedText = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/u.source;

const textOrComment = new RegExp(`(${quotedText})|//[^\\n]*|/\\*.*?\\*/`, "gsu");

/** TypeScript source without comments. Settings that are a program are read as text and never run. */
export function withoutProgramComments(text: string): string {
  return text.replace(textOrComment, (_, quoted: string | undefined) => quoted ?? "");
}

/** The content of a string literal. */
export function unquoted(typed: string): string {
  return typed.slice(1, -1).replace(/\\(.)/gu, "$1");
}

/** The string literal after a name and colon; null if it is computed or is not a string. */
export function textBehind(program: string, name: string): string | null {
  const [, typed = ""] = new RegExp(`\\b${name}\\s*:\\s*(${quotedText})`, "u").exec(program) ?? [];
  const value = unquoted(typed).trim();
  return value === "" || value.includes("${") ? null : value;
}

/** The string literal that a constant holds; null if it is computed or is not a string. */
export function constantText(program: string, name: string): string | null {
  const [, typed = ""] = new RegExp(`\\bconst\\s+${name}\\b[^=;{]*=\\s*(${quotedText})`, "u").exec(program) ?? [];
  const value = unquoted(typed).trim();
  return value === "" || value.includes("${") ? null : value;
}

const objectToken = new RegExp(`${quotedText}|[{}[\\]():,;]|[\\w$]+`, "gsu");

/**
 * The string literals directly under an object's own keys, not those nested deeper. Computed values are skipped; empty
 * if there is no such object.
 */
export function textsInObject(program: string, object: string): ReadonlyMap<string, string> {
  return textsBehind(program, new RegExp(`\\b(?:const|let|var)\\s+${object}\\b[^={;]*=\\s*\\{`, "u"));
}

/** The string literals of the first object under this key, like those of an object with a name. */
export function textsUnderKey(program: string, key: string): ReadonlyMap<string, string> {
  return textsBehind(program, underKey(key));
}

/** The keys of that object itself. */
export function keysUnderKey(program: string, key: string): readonly string[] {
  const tokens = ownTokens(program, underKey(key));
  return tokens.flatMap((typed, index) => {
    const isKey = tokens[index + 1] === ":" && (index === 0 || tokens[index - 1] === ",");
    const name = /^["']/u.test(typed) ? unquoted(typed) : typed;
    return isKey ? [name] : [];
  });
}

function underKey(key: string): RegExp {
  return new RegExp(`(?<![\\w$.])["']?${key}["']?\\s*:\\s*\\{`, "u");
}

function textsBehind(program: string, opening: RegExp): ReadonlyMap<string, string> {
  const tokens = ownTokens(program, opening);
  const texts = new Map<string, string>();
  for (const [index, typed] of tokens.entries()) {
    const [name = "", colon] = tokens.slice(Math.max(0, index - 2), index);
    if (colon !== ":" || !/^["'`]/u.test(typed) || !/^[,}]$/u.test(tokens[index + 1] ?? "")) continue;
    const value = unquoted(typed).trim();
    if (value !== "" && !value.includes("${")) texts.set(/^["']/u.test(name) ? unquoted(name) : name, value);
  }
  return texts;
}

/** The tokens of an object from behind its opening brace to its closing one, without those of nested objects. */
function ownTokens(program: string, opening: RegExp): readonly string[] {
  const found = opening.exec(program);
  if (found === null) return [];
  const own: string[] = [];
  let depth = 0;
  for (const [token] of program.slice(found.index + found[0].length).matchAll(objectToken)) {
    const isOpening = /^[{[(]$/u.test(token);
    const isClosing = /^[}\])]$/u.test(token);
    if (depth === 0) own.push(token);
    if (isClosing && depth === 0) break;
    if (isOpening) depth += 1;
    if (isClosing) depth -= 1;
  }
  return own;
}

/** The string literal that a Python name is assigned on a line of its own; null if it is computed or empty. */
export function assignedText(program: string, name: string): string | null {
  const [, typed = ""] = new RegExp(`^${name}[ \\t]*=[ \\t]*u?(${quotedText})`, "mu").exec(program) ?? [];
  const value = unquoted(typed).trim();
  return value === "" ? null : value;
}

/** The plain value of the first YAML line with this key, at any depth; for settings whose tags no YAML reader knows. */
export function lineValue(yaml: string, name: string): string | null {
  const [, typed = ""] =
    new RegExp(`^[ \\t]*(?:-[ \\t]+)?${name}:[ \\t]+("[^"\\n]*"|'[^'\\n]*'|[^\\n#]*)`, "mu").exec(yaml) ?? [];
  const value = typed.trim().replace(/^(["'])(.*)\1$/su, "$2");
  return value === "" || /^[!&*|>[{]/u.test(value) ? null : value;
}
